import type { EditionKeyView, EditionView } from '@liaison/directory';
import { hasText, LANGUAGES, OWN_NAMES } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Empty, State } from '../parts/small.js';
import { Verify } from './verify.js';

export interface EditionsProps {
  readonly editions: readonly EditionView[];
  readonly keys: readonly EditionKeyView[];
  readonly mayIssue: boolean;
  readonly hasWithdrawals: boolean;
}

/** The issues there are, the latest first, and how to tell a genuine one. */
export function EditionsPage({ editions, keys, mayIssue, hasWithdrawals }: EditionsProps) {
  const t = useText();
  const issued = editions.filter(({ status }) => status === 'issued');
  const [latest] = editions;
  return (
    <Page title={t('editions.title')} refresh={latest?.status === 'asked' ? 5 : undefined}>
      <p class="lead">{t('editions.lead')}</p>
      {latest && <Standing latest={latest} />}
      {mayIssue && latest?.status !== 'asked' && (
        <p class="buttons">
          <a class="button" href="/editions/new">
            {t('editions.new')}
          </a>
        </p>
      )}
      {issued.length ? <List editions={issued} /> : <Empty title={t('editions.none')} text={t('editions.none.text')} />}
      <Verify keys={keys} hasWithdrawals={hasWithdrawals} />
      <Forms />
    </Page>
  );
}

/** For a manager to hand on, and for a member to recommend. */
function Forms() {
  const t = useText();
  return (
    <section>
      <h2>{t('editions.form')}</h2>
      <p class="buttons">
        {LANGUAGES.map((language) => (
          <a key={language} class="button quiet" href={`/nomination-form/${language}.pdf`} lang={language}>
            {OWN_NAMES[language]}
          </a>
        ))}
      </p>
    </section>
  );
}

/** What became of the one ordered last, while it is not in the list. */
function Standing({ latest: { status, problem } }: { latest: EditionView }) {
  const t = useText();
  const reason = `error.${problem ?? ''}`;
  if (status === 'asked') return <p role="status">{t('editions.preparing')}</p>;
  if (status === 'issued') return null;
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{t('editions.not-issued')}</strong>
      </p>
      {hasText(reason) && problem !== null && <p>{t(reason, { kid: '', count: 0, max: 0 })}</p>}
    </div>
  );
}

function List({ editions }: { editions: readonly EditionView[] }) {
  const t = useText();
  return (
    <ul class="entries">
      {editions.map(({ id, number, issuedAt, contacts, states, withdrawnAt }) => (
        <li key={id}>
          <h2 class="entry">
            <a href={`/editions/${String(number)}`}>{t('book.edition', { number: number ?? 0 })}</a>
          </h2>
          <p class="meta">
            {withdrawnAt !== null && <State mood="bad">{t('editions.withdrawn')}</State>}
            {issuedAt !== null && <Instant at={issuedAt} />}
            <span>{t('book.counts', { contacts: contacts ?? 0, states: states ?? 0 })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
