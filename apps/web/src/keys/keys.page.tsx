import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Empty } from '../parts/small.js';
import { KeyFacts, KeyNotes } from './key.js';
import type { KeyEntry } from './key.view.js';

export function KeysPage({ keys }: { keys: readonly KeyEntry[] }) {
  const t = useText();
  return (
    <Page title={t('web.account.keys')}>
      <p class="lead">{t('web.account.keys.lead')}</p>
      <p>
        <a class="button" href="/account/keys/new">
          {t('web.account.key.issue')}
        </a>
      </p>
      {keys.length ? keys.map((key) => <Key key={key.id} of={key} />) : <Empty title={t('web.account.keys.none')} />}
      <p>
        <a href="/leaked-key">{t('keys.leak.link')}</a>
      </p>
    </Page>
  );
}

function Key({ of }: { of: KeyEntry }) {
  const t = useText();
  return (
    <section>
      <h2>
        <bdi>{of.name}</bdi>
      </h2>
      <KeyNotes of={of} />
      <KeyFacts of={of} />
      <p>
        <a href={`/account/keys/${of.id}`}>{`${t('keys.rotate')} · ${t('web.account.key.revoke')}`}</a>
      </p>
    </section>
  );
}
