import type { ComponentChildren } from 'preact';
import type { ContactDetail } from '@liaison/directory';
import { isolated } from '../contacts/isolated.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { NoteFields } from '../nominations/note-fields.js';
import { RecordValue } from '../parts/record-value.js';
import { Group, TextField, Tick } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Category } from '../parts/names.js';
import type { Typed } from '../parts/typed.js';
import { channelsOf, CHOICES, type ChoiceName, differences, type MergeChannel, type Two } from './merge-fields.js';

export interface MergeProps {
  readonly two: Two;
  /** What other contacts of the State are called, by id. */
  readonly offices: ReadonlyMap<string, string>;
  /** Whether it becomes a request at once; otherwise it is a draft for the nominating authority. */
  readonly mayMake: boolean;
  readonly typed: Typed;
}

/** Two contacts side by side: which of them is kept, and what it is to say. */
export function MergePage({ two, offices, mayMake, typed }: MergeProps) {
  const t = useText();
  const { one, other } = two;
  const names = differences(two);
  return (
    <Page title={t('merge.title')}>
      <p class="lead">{t('merge.lead')}</p>
      {!mayMake && <p>{t('nominations.form.draft')}</p>}
      <Form action="/merge" typed={typed} labels={{ channels: t('merge.channels'), file: t('nominations.note.pdf') }} files>
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="other" value={other.id} />
        {[one, other].map(({ id, version }) => (
          <input key={id} type="hidden" name={`version-${id}`} value={String(version)} />
        ))}
        {!mayMake && <input type="hidden" name="draft" value="on" />}
        <Group name="keep" label={t('merge.keep')}>
          <Sides two={two} name="keep" side={(contact) => <Entry contact={contact} />} />
        </Group>
        <h2>{t('merge.fields')}</h2>
        <p>{t(names.length ? 'merge.fields.lead' : 'merge.fields.same')}</p>
        {names.map((name) => (
          <Group key={name} name={name} label={t(`nominations.field.${name}`)}>
            <Sides two={two} name={`choice-${name}`} side={(contact) => <Said {...{ contact, name, offices }} />} />
          </Group>
        ))}
        <Group name="channels" label={t('merge.channels')} hint={t('merge.channels.lead')}>
          {channelsOf(two).map((channel) => (
            <Line key={channel.id} channel={channel} />
          ))}
        </Group>
        {mayMake && <NoteFields optional={false} />}
        <button>{t(mayMake ? 'merge.send' : 'nominations.form.keep')}</button>
      </Form>
    </Page>
  );
}

interface SidesProps {
  readonly two: Two;
  readonly name: string;
  readonly side: (contact: ContactDetail) => ComponentChildren;
}

function Sides({ two: { one, other }, name, side }: SidesProps) {
  return (
    <div class="cards">
      {[one, other].map((contact) => (
        <div key={contact.id} class="card">
          <Tick type="radio" name={name} value={contact.id} label={side(contact)} />
        </div>
      ))}
    </div>
  );
}

function Entry({ contact: { institution, roleTitle, category } }: { contact: ContactDetail }) {
  return (
    <>
      <strong>
        <bdi>{institution}</bdi>
      </strong>
      <br />
      <bdi>{roleTitle}</bdi> · <Category of={category} />
    </>
  );
}

/** All that is chosen together, as people read it. */
function Said({ contact, name, offices }: { contact: ContactDetail; name: ChoiceName; offices: MergeProps['offices'] }) {
  if (name === 'deputyContact') return <RecordValue field="roleTitle" of={offices.get(contact.deputyContact ?? '') ?? null} />;
  const all: readonly (typeof CHOICES)[ChoiceName][number][] = CHOICES[name];
  const said = all.filter((field) => !isEmpty(contact[field]));
  return (
    <>
      {(said.length ? said : all.slice(0, 1)).map((field, i) => (
        <span key={field}>
          {i > 0 && <br />}
          <RecordValue field={field} of={contact[field]} />
        </span>
      ))}
    </>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (value instanceof Object && !Object.keys(value).length);
}

function Line({ channel: { id, address, kind, from, inBoth } }: { channel: MergeChannel }) {
  const t = useText();
  const hint = `${t(`web.channel.${kind === 'phone' ? 'phone' : 'email'}`)} · ${inBoth ? t('merge.in-both') : from.institution}`;
  const look = { inputMode: 'numeric', dir: 'ltr', maxLength: 2, class: 'short' } as const;
  return <TextField name={`order-${id}`} label={isolated(address)} hint={hint} optional unmarked {...look} />;
}
