import type { ComponentChildren } from 'preact';
import type { FactorsView, PasskeyView } from '@liaison/identity';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';

export function Factors({ of: { passkeys, totpSince } }: { of: FactorsView }) {
  const t = useText();
  return (
    <section>
      <h2>{t('access.factors')}</h2>
      <ul class="entries">
        {passkeys.map((passkey) => (
          <Passkey key={passkey.id} passkey={passkey} />
        ))}
        {totpSince && (
          <Factor name={t('access.app')} remove="/account/factors/app/remove">
            <Since at={totpSince} />
          </Factor>
        )}
      </ul>
      {totpSince && <p class="hint">{t('access.factor.app.move')}</p>}
      <p>
        <a class="button" href="/enrolment">
          {t('access.factor.add')}
        </a>
      </p>
    </section>
  );
}

function Passkey({ passkey: { id, name, createdAt, lastUsedAt } }: { passkey: PasskeyView }) {
  const t = useText();
  return (
    <Factor name={t('access.passkey')} remove={`/account/factors/passkeys/${id}/remove`}>
      <bdi>{name}</bdi>
      <Since at={createdAt} />
      {lastUsedAt && (
        <span>
          {t('access.factor.used')} <Instant at={lastUsedAt} />
        </span>
      )}
    </Factor>
  );
}

function Since({ at }: { at: Date }) {
  return (
    <span>
      {useText()('access.factor.since')} <Instant at={at} />
    </span>
  );
}

function Factor({ name, remove, children }: { name: string; remove: string; children: ComponentChildren }) {
  const t = useText();
  return (
    <li class="row">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p class="meta">{children}</p>
      </div>
      <ActForm action={remove} label={t('access.factor.remove')} quiet />
    </li>
  );
}
