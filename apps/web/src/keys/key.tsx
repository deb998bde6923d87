import { isScope } from '@liaison/identity';
import type { ComponentChildren } from 'preact';
import { RoleNames } from '../account/role-names.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Facts } from '../parts/small.js';
import type { KeyEntry } from './key.view.js';

/** Everything that is to be known of a key: what it may do, from where, until when, and when it last did. */
export function KeyFacts({ of }: { of: KeyEntry }) {
  const t = useText();
  const { prefix, roles, scopes, allowedAddresses, createdAt, expiresAt } = of;
  return (
    <Facts
      items={[
        [t('web.account.key.prefix'), <Code>{`${prefix}…`}</Code>],
        [t('web.account.key.roles'), <RoleNames of={roles} />],
        [t('keys.scopes'), <Scopes of={scopes} />],
        [t('keys.from'), allowedAddresses.length ? <Code>{allowedAddresses.join(', ')}</Code> : t('keys.from.anywhere')],
        [t('web.account.key.made'), <Instant at={createdAt} />],
        [t('keys.ends'), <Instant at={expiresAt} />],
        [t('web.account.key.used'), <LastUse of={of} />],
      ]}
    />
  );
}

/** What is under way: a secret being replaced, a copy asked for. */
export function KeyNotes({ of: { old, mirror } }: { of: KeyEntry }) {
  const t = useText();
  return (
    <>
      {old && (
        <p>
          {t('keys.old', { prefix: `${old.prefix}…` })} <Instant at={old.until} />
        </p>
      )}
      {mirror && mirror !== 'granted' && <p>{t(`keys.mirror.${mirror}`)}</p>}
    </>
  );
}

/** Codes and addresses: left to right in every language, and never translated. */
export function Code({ children }: { children: ComponentChildren }) {
  return (
    <bdi dir="ltr" translate={false}>
      {children}
    </bdi>
  );
}

function Scopes({ of }: { of: readonly string[] }) {
  const t = useText();
  const known = of.filter(isScope);
  if (!known.length) return t('keys.scopes.none');
  return (
    <ul class="plain">
      {known.map((scope) => (
        <li key={scope}>{t(`keys.scope.${scope}`)}</li>
      ))}
    </ul>
  );
}

function LastUse({ of: { lastUsedAt, lastUsedFrom } }: { of: KeyEntry }) {
  const t = useText();
  if (!lastUsedAt) return t('keys.used.never');
  return (
    <>
      <Instant at={lastUsedAt} /> {lastUsedFrom && <Code>{t('keys.used.from', { network: lastUsedFrom })}</Code>}
    </>
  );
}
