import type { KeyView } from '@liaison/directory';
import type { ContactEntry } from '../contacts/contact.view.js';
import { OpenPgpKey } from '../contacts/parts/keys.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { LongField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Institution } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';

export interface DepositProps {
  readonly keys: readonly KeyView[];
  /** The State's contacts. */
  readonly offices: readonly ContactEntry[];
  readonly typed: Typed;
}

/** The public keys a State has deposited, and where another one goes. */
export function DepositPage({ keys, offices, typed }: DepositProps) {
  const t = useText();
  return (
    <Page title={t('record.deposit')}>
      <p class="lead">{t('record.deposit.lead')}</p>
      {keys.length ? (
        <ul class="entries">
          {keys.map((key) => (
            <li key={key.fingerprint}>
              <OpenPgpKey of={key} />
              <Use of={key} offices={offices} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={t('record.deposit.none')} />
      )}
      <Form action="/keys-of-contacts" typed={typed}>
        <LongField name="armored" label={t('record.deposit.paste')} hint={t('record.deposit.hint')} rows={10} />
        <button>{t('record.deposit.do')}</button>
      </Form>
    </Page>
  );
}

function Use({ of: { contacts }, offices }: { of: KeyView; offices: readonly ContactEntry[] }) {
  const t = useText();
  const users = offices.filter(({ id }) => contacts.includes(id));
  if (!users.length) return <p class="hint">{t('record.deposit.unused')}</p>;
  return (
    <p>
      {t('record.deposit.used')}{' '}
      {users.map((office) => (
        <a key={office.id} href={`/contacts/${office.id}`}>
          <Institution contact={office} />
        </a>
      ))}
    </p>
  );
}
