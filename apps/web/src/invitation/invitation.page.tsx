import type { Problem } from '@liaison/http';
import type { OpenInvitation } from '@liaison/identity';
import { inLanguage } from '@liaison/texts';
import { RoleNames } from '../account/role-names.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { LetterCode } from '../parts/letter-code.js';
import { NewPassword } from '../parts/new-password.js';
import { Facts } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';

export interface InvitationProps {
  readonly invitation: OpenInvitation;
  /** The secret of the letter. */
  readonly code: string;
  readonly typed: Typed;
}

/** Shows who is invited as what, before anything is asked. */
export function InvitationPage({ invitation, code, typed }: InvitationProps) {
  const t = useText();
  const { language } = useReader();
  const { name, email, roles, stateNames, expiresAt, shortestPassword } = invitation;
  return (
    <Page title={t('accounts.invitation')}>
      <p class="lead">{t('accounts.invitation.lead')}</p>
      <Facts
        items={[
          [t('web.account.name'), <bdi>{name}</bdi>],
          [t('web.sign-in.email'), <bdi dir="ltr">{email}</bdi>],
          [t('accounts.invitation.for'), stateNames === null ? t('accounts.office') : inLanguage(stateNames, language)],
          [t('web.account.roles'), <RoleNames of={roles} />],
          [t('accounts.invitation.until'), <Instant at={expiresAt} />],
        ]}
      />
      <p>{t('accounts.invitation.not-you')}</p>
      <Form action="/invitation" typed={typed} labels={{ password: t('accounts.password'), again: t('accounts.password.again') }}>
        <input type="hidden" name="code" value={code} />
        <NewPassword email={email} shortest={shortestPassword} />
        <p class="hint">{t('accounts.invitation.next')}</p>
        <button>{t('accounts.invitation.accept')}</button>
      </Form>
    </Page>
  );
}

/** Where the address in the letter was cut off, or leads nowhere any more. */
export function InvitationCodePage({ problem }: { problem: Problem | null }) {
  const t = useText();
  return (
    <Page title={t('accounts.invitation')}>
      <LetterCode action="/invitation" button={t('accounts.invitation.open')} problem={problem} />
      {problem && (
        <p>
          {t('accounts.invitation.closed.text')} <a href="/sign-in">{t('web.sign-in')}</a>
        </p>
      )}
    </Page>
  );
}
