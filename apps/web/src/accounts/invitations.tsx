import type { InvitationView } from '@liaison/identity';
import { RoleNames } from '../account/role-names.js';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { State } from '../parts/small.js';
import { Named } from './named.js';
import { Place } from './place.js';

interface InvitationsProps {
  readonly invitations: readonly InvitationView[];
  readonly names: StateNames;
  readonly me: string | null;
}

export function Invitations({ invitations, names, me }: InvitationsProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('accounts.invitations')}</h2>
      <ul class="entries">
        {invitations.map((invitation) => (
          <Invitation key={invitation.id} {...{ invitation, names, me }} />
        ))}
      </ul>
    </section>
  );
}

function Invitation({ invitation, names, me }: { invitation: InvitationView; names: StateNames; me: string | null }) {
  const t = useText();
  const { id, name, email, state, roles, inviter, inviterId, expiresAt, expired } = invitation;
  return (
    <li class="row">
      <div>
        <Named {...{ name, email }} />
        <p class="meta">
          <Place of={state} names={names} />
          <span>
            <RoleNames of={roles} />
          </span>
          <span>{inviter === null ? t('accounts.invitations.by-operator') : t('accounts.invitations.by', { name: inviter })}</span>
          <Until {...{ expiresAt, expired }} />
        </p>
      </div>
      <div class="buttons">
        {expiresAt === null && inviterId !== me && <Act {...{ id }} act="confirm" />}
        {expiresAt !== null && <Act {...{ id }} act="resend" />}
        <Act {...{ id }} act="withdraw" />
      </div>
    </li>
  );
}

function Until({ expiresAt, expired }: Pick<InvitationView, 'expiresAt' | 'expired'>) {
  const t = useText();
  if (expiresAt === null) return <State mood="open">{t('accounts.invitations.waits')}</State>;
  if (expired) return <State mood="quiet">{t('accounts.invitations.expired')}</State>;
  return (
    <span>
      {t('accounts.invitations.until')} <Instant at={expiresAt} />
    </span>
  );
}

function Act({ id, act }: { id: string; act: 'confirm' | 'resend' | 'withdraw' }) {
  const t = useText();
  return <ActForm action={`/accounts/invitations/${id}/${act}`} label={t(`accounts.invitations.${act}`)} quiet={act !== 'confirm'} />;
}
