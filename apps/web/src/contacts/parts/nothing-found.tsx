import { listIn } from '@liaison/texts';
import { useReader, useText } from '../../frame/reader.js';
import { Empty } from '../../parts/small.js';
import { useTyped } from '../../parts/typed.js';
import { isolated } from '../isolated.js';

const OTHERS = ['state', 'category', 'language', 'openNow', 'always', 'neverConfirmed'];

/** What to do next when no contact was found. */
export function NothingFound() {
  const t = useText();
  const { valueOf } = useTyped();
  const typed = valueOf('q').trim();
  if (!typed) return <Empty title={t('web.contacts.none')} text={t('web.contacts.none.text')} />;
  return (
    <>
      <Empty title={t('search.none', { typed: isolated(typed) })} text={t('search.none.text')} />
      {OTHERS.some((name) => valueOf(name)) && (
        <p class="buttons">
          <a href={`/contacts?${new URLSearchParams({ q: typed }).toString()}`}>{t('search.everywhere', { typed: isolated(typed) })}</a>
        </p>
      )}
    </>
  );
}

/** Says that other words were searched for than those that were typed. */
export function SimilarWords({ words }: { words: readonly string[] }) {
  const { language } = useReader();
  const { valueOf } = useTyped();
  const all = listIn(words.map(isolated), language);
  return (
    <p role="status">
      <strong>{useText()('search.similar', { typed: isolated(valueOf('q').trim()), words: all })}</strong>
    </p>
  );
}
