import type { FactorResetView } from '@liaison/identity';
import { OwnFactorReset } from '../accounts/factor-resets.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ZONES } from '../frame/zones.js';
import { Choice } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { OFFICIAL } from '../parts/languages.js';
import { Facts } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import type { AccountEntry } from './account.view.js';
import { RoleNames } from './role-names.js';

export interface AccountProps {
  readonly account: AccountEntry;
  /** What the State is called, or null for the directory's own officers. */
  readonly stateName: string | null;
  /** Two officers want the reader's own second factors reset. */
  readonly factorReset: FactorResetView | null;
  /** Whether the keys of the State are the reader's to administer. */
  readonly administersKeys: boolean;
  /** The form that was refused, by its name, with what was typed into it. */
  readonly refused?: { readonly form: FormName; readonly typed: Typed };
}

export type FormName = 'preferences';

export function AccountPage({ account, stateName, factorReset, administersKeys, refused }: AccountProps) {
  const t = useText();
  const typedIn = (form: FormName) => (refused?.form === form ? refused.typed : null);
  const { name, email, roles } = account;
  return (
    <Page title={t('web.account')}>
      {factorReset && <OwnFactorReset reset={factorReset} />}
      <Facts
        items={[
          [t('web.account.name'), <bdi>{name}</bdi>],
          [t('web.sign-in.email'), <bdi dir="ltr">{email}</bdi>],
          ...(stateName === null ? [] : [[t('web.contacts.state'), stateName] as const]),
          [t('web.account.roles'), <RoleNames of={roles} />],
        ]}
      />
      <Preferences account={account} typed={typedIn('preferences')} />
      <section>
        <h2>{t('access.security')}</h2>
        <p>
          <a href="/account/security">{t('access.security.open')}</a>
        </p>
      </section>
      {administersKeys && <KeysOfState />}
    </Page>
  );
}

function KeysOfState() {
  const t = useText();
  return (
    <section>
      <h2>{t('web.account.keys')}</h2>
      <p>{t('web.account.keys.lead')}</p>
      <p>
        <a class="button quiet" href="/account/keys">
          {t('keys.link')}
        </a>
      </p>
    </section>
  );
}

function Preferences({ account: { language, timeZone }, typed }: { account: AccountEntry; typed: Typed | null }) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.preferences')}</h2>
      <Form action="/account/preferences" typed={typed ?? { values: { language, timeZone }, problem: null }}>
        <Choice name="language" label={t('web.language')} options={OFFICIAL} />
        <Choice name="timeZone" label={t('web.zone')} options={ZONES.map((one) => [one, one.replace(/_/g, ' ')])} />
        <button>{t('web.save')}</button>
      </Form>
    </section>
  );
}
