import type { HolderView } from '@liaison/directory';
import { Person } from '../contacts/parts/persons.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Form } from '../parts/form.js';
import { Empty } from '../parts/small.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { HandOverCheck } from './hand-over-check.js';
import { HandOverForm } from './hand-over-form.js';
import { PersonFields, valuesOfPerson } from './person-fields.js';
import type { PeopleProps } from './people-props.js';

/** Who staffs a contact; names are optional, and forgotten some time after leaving. */
export function PeoplePage(props: PeopleProps) {
  const { contact, holders, refused } = props;
  const t = useText();
  const path = `/contacts/${contact.id}/record/people`;
  return (
    <Page title={t('record.section.people')}>
      <p class="lead">
        <bdi>{contact.institution}</bdi>
      </p>
      {holders.length ? (
        <ul class="entries">
          {holders.map((holder) => (
            <Entry key={holder.id} {...{ path, holder, refused }} />
          ))}
        </ul>
      ) : (
        <Empty title={t('record.people.none')} text={t('record.people.none.text')} />
      )}
      {props.check && <HandOverCheck {...props} check={props.check} />}
      <section>
        <h2>{t('record.people.add')}</h2>
        <Form action={path} typed={refused?.form === 'add' ? refused.typed : { ...NOTHING_TYPED, form: 'add' }}>
          <PersonFields />
          <button>{t('record.people.add')}</button>
        </Form>
      </section>
      {holders.some(({ name, deputy, to }) => name && !deputy && !to) && <HandOverForm {...props} />}
      <p>
        <a href={`/contacts/${contact.id}/record`}>{t('record.back')}</a>
      </p>
    </Page>
  );
}

interface EntryProps extends Pick<PeopleProps, 'refused'> {
  readonly path: string;
  readonly holder: HolderView;
}

function Entry({ path, holder, refused }: EntryProps) {
  const t = useText();
  const { id, name, version } = holder;
  const back = refused?.form === id ? refused.typed : null;
  return (
    <li>
      <p>
        <Person holder={holder} />
      </p>
      {name !== null && (
        <details open={back !== null}>
          <summary>{t('record.people.change')}</summary>
          <Form action={`${path}/${id}`} typed={back ?? { values: valuesOfPerson(holder), problem: null, form: id }}>
            <input type="hidden" name="version" value={String(version)} />
            <PersonFields />
            <button>{t('web.save')}</button>
          </Form>
          <ActForm action={`${path}/${id}/removal`} label={t('record.people.remove')} text={t('record.people.remove.text')} quiet>
            <input type="hidden" name="version" value={String(version)} />
          </ActForm>
        </details>
      )}
    </li>
  );
}
