import { browserOf, placeName } from '@liaison/identity';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { State } from '../parts/small.js';
import type { SessionEntry } from './account.view.js';

/** Where one is signed in; every session but this one can be ended here, this one by signing out. */
export function Sessions({ sessions, current }: { sessions: readonly SessionEntry[]; current: string }) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.account.sessions')}</h2>
      <ul class="entries">
        {sessions.map((session) => (
          <Session key={session.id} session={session} isCurrent={session.id === current} />
        ))}
      </ul>
    </section>
  );
}

function Session({ session: { id, agent, network, createdAt, usedAt }, isCurrent }: { session: SessionEntry; isCurrent: boolean }) {
  const t = useText();
  return (
    <li class="row">
      <div>
        <p>
          <strong>
            <bdi>{browserOf(agent) ?? t('web.account.session.unknown')}</bdi>
          </strong>
        </p>
        <p class="meta">
          {network !== null && (
            <span>
              {t('access.sessions.network')} <Network network={network} />
            </span>
          )}
          <span>
            {t('web.account.session.since')} <Instant at={createdAt} />
          </span>
          <span>
            {t('web.account.session.used')} <Instant at={usedAt} />
          </span>
        </p>
      </div>
      {isCurrent ? (
        <State mood="good">{t('web.account.session.this')}</State>
      ) : (
        <ActForm action={`/account/sessions/${id}/end`} label={t('web.account.session.end')} quiet />
      )}
    </li>
  );
}

function Network({ network }: { network: string }) {
  const t = useText();
  const name = placeName(network);
  return name ? <>{t(name)}</> : <bdi dir="ltr">{network}</bdi>;
}
