import type { AccountView } from '@liaison/identity';
import { RoleNames } from '../account/role-names.js';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice } from '../parts/field.js';
import { Instant } from '../parts/instant.js';
import { nameOfState, stateOptions } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { TypedContext } from '../parts/typed.js';
import type { AccountsLook } from './accounts-desk.js';
import { FactorResets } from './factor-resets.js';
import { Invitations } from './invitations.js';
import { Place } from './place.js';
import { RoleChanges } from './role-changes.js';
import { Standing } from './standing.js';

export interface AccountsProps extends AccountsLook {
  /** The reader's own account. */
  readonly me: string | null;
  readonly mayInvite: boolean;
}

export function AccountsPage({ state, names, accounts, invitations, resets, roleChanges, me, mayInvite }: AccountsProps) {
  const t = useText();
  const { language, person } = useReader();
  const isOfficer = person?.state === null;
  return (
    <Page title={state && isOfficer ? `${t('accounts.title')}: ${nameOfState(names, state, language)}` : t('accounts.title')}>
      <p class="lead">{t(isOfficer ? 'accounts.lead.directory' : 'accounts.lead.state')}</p>
      {mayInvite && (
        <p>
          <a class="button" href="/accounts/new">
            {t('accounts.invite')}
          </a>
        </p>
      )}
      {resets.length > 0 && <FactorResets {...{ resets, names, me }} />}
      {roleChanges.length > 0 && <RoleChanges {...{ roleChanges, names, me }} />}
      {invitations.length > 0 && <Invitations {...{ invitations, names, me }} />}
      {isOfficer && <OfState state={state} names={names} />}
      {accounts.length ? (
        <ul class="entries">
          {accounts.map((account) => (
            <Account key={account.id} {...{ account, names }} />
          ))}
        </ul>
      ) : (
        <Empty title={t('accounts.none')} text={t('accounts.none.text')} />
      )}
    </Page>
  );
}

function Account({
  account: { id, name, email, state, roles, signedInAt, disabledAt, factors },
  names,
}: {
  account: AccountView;
  names: StateNames;
}) {
  const t = useText();
  return (
    <li>
      <h2 class="entry">
        <a href={`/accounts/${id}`}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        <bdi dir="ltr">{email}</bdi>
      </p>
      <p class="meta">
        <Place of={state} names={names} />
        <span>
          <RoleNames of={roles} />
        </span>
        {factors !== null && (
          <span>
            {t('accounts.last-sign-in')}: {signedInAt ? <Instant at={signedInAt} /> : t('accounts.never')}
          </span>
        )}
        <Standing {...{ disabledAt, factors }} />
      </p>
    </li>
  );
}

function OfState({ state, names }: { state: string | null; names: StateNames }) {
  const t = useText();
  const { language } = useReader();
  return (
    <TypedContext.Provider value={{ values: { state: state ?? '' }, problem: null }}>
      <form method="get" action="/accounts" class="filters">
        <Choice
          name="state"
          label={t('accounts.of-state')}
          options={[['', t('accounts.office')] as const, ...stateOptions(names, language)]}
        />
        <div class="buttons wide">
          <button class="quiet">{t('accounts.of-state.show')}</button>
        </div>
      </form>
    </TypedContext.Provider>
  );
}
