import type { MirrorView } from '@liaison/identity';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Empty, Facts } from '../parts/small.js';
import { Code } from './key.js';

interface MirrorsProps {
  readonly wishes: readonly MirrorView[];
  readonly names: StateNames;
}

export function MirrorsPage({ wishes, names }: MirrorsProps) {
  const t = useText();
  return (
    <Page title={t('keys.mirrors')}>
      <p class="lead">{t('keys.mirrors.lead')}</p>
      {wishes.length ? wishes.map((wish) => <Wish key={wish.id} of={wish} names={names} />) : <Empty title={t('keys.mirrors.none')} />}
    </Page>
  );
}

function Wish({ of, names }: { of: MirrorView; names: StateNames }) {
  const t = useText();
  const { id, state, name, prefix, purpose, askedAt, allowedAddresses, expiresAt } = of;
  return (
    <section>
      <h2>
        <StateName names={names} code={state} />
      </h2>
      <Facts
        items={[
          [t('web.account.key.name'), <bdi>{name}</bdi>],
          [t('web.account.key.prefix'), <Code>{`${prefix}…`}</Code>],
          [t('keys.mirrors.purpose'), <bdi dir="auto">{purpose}</bdi>],
          [t('keys.mirrors.asked'), <Instant at={askedAt} />],
          [t('keys.from'), allowedAddresses.length ? <Code>{allowedAddresses.join(', ')}</Code> : t('keys.from.anywhere')],
          [t('keys.ends'), <Instant at={expiresAt} />],
        ]}
      />
      <div class="buttons">
        <ActForm action={`/mirror-requests/${id}/grant`} label={t('keys.mirrors.grant')} />
        <ActForm action={`/mirror-requests/${id}/decline`} label={t('keys.mirrors.decline')} quiet />
      </div>
    </section>
  );
}
