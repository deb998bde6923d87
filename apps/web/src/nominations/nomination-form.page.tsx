import { type KeyView, REMITS, WEEKDAYS, weekdayName } from '@liaison/directory';
import { LANGUAGES, OWN_NAMES } from '@liaison/texts';
import type { ContactEntry } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, type Option, TextField, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';
import { WeekFields } from '../record/hours-fields.js';
import { ChannelFields } from './channel-fields.js';
import { NoteFields } from './note-fields.js';

export interface NominationFormProps {
  readonly act: 'nominate' | 'change' | 'withdraw';
  /** The contact that is to change or to go. */
  readonly contact: { readonly id: string; readonly version: number; readonly institution: string } | null;
  /** Names in languages that have no field of their own. */
  readonly otherNames: readonly (readonly [tag: string, name: string])[];
  readonly rows: number;
  /** The State's other contacts, one of which may stand in. */
  readonly others: readonly ContactEntry[];
  /** The OpenPGP keys that the State has deposited. */
  readonly keys: readonly KeyView[];
  /** The proposal whose values it begins with; a draft gives way to what is made of it. */
  readonly from: string | null;
  /** Whether it becomes a request at once; otherwise it is a draft for the nominating authority. */
  readonly mayMake: boolean;
  readonly typed: Typed;
}

export function NominationFormPage(props: NominationFormProps) {
  const { act, contact, mayMake, typed, from } = props;
  const t = useText();
  const labels = useLabels(props.rows);
  if (act === 'nominate' && !mayMake) return <WhoNominates />;
  return (
    <Page
      title={
        act === 'nominate'
          ? t('nominations.new')
          : t('messaging.line', { label: t(`nominations.form.${act}`), value: contact?.institution ?? '' })
      }
    >
      <p class="lead">{t(act === 'withdraw' ? 'nominations.form.withdraw.lead' : 'nominations.form.lead')}</p>
      {!mayMake && <p>{t('nominations.form.draft')}</p>}
      <Form action="/nominations" typed={typed} labels={labels} files>
        <input type="hidden" name="act" value={act} />
        {contact && <input type="hidden" name="contact" value={contact.id} />}
        {contact && <input type="hidden" name="version" value={String(contact.version)} />}
        {from && <input type="hidden" name="from" value={from} />}
        {!mayMake && <input type="hidden" name="draft" value="on" />}
        {act !== 'withdraw' && <RecordFields {...props} />}
        {mayMake && <NoteFields optional={act === 'change'} />}
        <p class="buttons">
          <button>{t(mayMake ? 'nominations.form.send' : 'nominations.form.keep')}</button>
          {mayMake && (
            <button class="quiet" name="draft" value="on">
              {t('nominations.form.keep')}
            </button>
          )}
        </p>
        {mayMake && <p class="hint">{t('nominations.form.keep.hint')}</p>}
      </Form>
    </Page>
  );
}

/** A new contact is nominated by nobody else, not even as a draft. */
function WhoNominates() {
  const t = useText();
  return (
    <Page title={t('nominations.new')}>
      <p class="lead">{t('nominations.form.who')}</p>
    </Page>
  );
}

function RecordFields({ act, otherNames, rows, others, keys }: NominationFormProps) {
  const t = useText();
  const labels = useLabels(0);
  const categories = (['technical', 'diplomatic', 'authority'] as const).map((one): Option => [one, t(`web.category.${one}`)]);
  const remits = REMITS.map((one): Option => [one, t(`record.remit.${one}`)]);
  return (
    <>
      <Choice name="category" label={labels['category'] ?? ''} options={categories} />
      <TextField
        name="institution"
        label={labels['institution'] ?? ''}
        hint={t('nominations.form.institution.hint')}
        dir="auto"
        maxLength={300}
      />
      <TextField name="institutionLatin" label={labels['institutionLatin'] ?? ''} hint={t('nominations.form.latin.hint')} maxLength={300} />
      <OtherLanguages otherNames={otherNames} />
      <TextField name="roleTitle" label={labels['roleTitle'] ?? ''} hint={t('nominations.form.role.hint')} dir="auto" maxLength={200} />
      <TextField name="languages" label={labels['languages'] ?? ''} hint={t('nominations.form.languages.hint')} dir="ltr" class="short" />
      <TextField name="timeZone" label={labels['timeZone'] ?? ''} hint={t('nominations.form.zone.hint')} dir="ltr" class="short" />
      <TextField name="place" label={labels['place'] ?? ''} optional dir="auto" maxLength={200} />
      <Ticks name="remit" label={labels['remit'] ?? ''} options={remits} />
      <ChannelFields rows={rows} />
      <KeyFields keys={keys} />
      {act === 'nominate' && <WeekFields />}
      {act === 'nominate' && <Deputy others={others} />}
    </>
  );
}

/** Which of the deposited keys mail to it is encrypted with. */
function KeyFields({ keys }: Pick<NominationFormProps, 'keys'>) {
  const t = useText();
  const options = keys.map(({ fingerprint, userIds }): Option => [fingerprint, `${userIds[0] ?? ''} ${fingerprint.slice(-16)}`]);
  const deposit = <a href="/keys-of-contacts">{t('record.deposit')}</a>;
  if (!keys.length) return <p>{deposit}</p>;
  return (
    <>
      <input type="hidden" name="keysShown" value="on" />
      <Ticks name="keys" label={t('record.keys')} options={options} />
      <p>{deposit}</p>
    </>
  );
}

function Deputy({ others }: Pick<NominationFormProps, 'others'>) {
  const t = useText();
  const options = others.map(({ id, institution }): Option => [id, institution]);
  return (
    <Choice
      name="deputyContact"
      label={t('record.deputy')}
      hint={t('nominations.form.deputy.hint')}
      options={[['', t('record.deputy.none')], ...options]}
    />
  );
}

function OtherLanguages({ otherNames }: Pick<NominationFormProps, 'otherNames'>) {
  const t = useText();
  return (
    <details>
      <summary>{t('nominations.field.institutionNames')}</summary>
      {LANGUAGES.map((tag) => (
        <TextField key={tag} name={`name-${tag}`} label={OWN_NAMES[tag]} optional unmarked dir="auto" maxLength={300} />
      ))}
      {otherNames.map(([tag, name]) => (
        <input key={tag} type="hidden" name={`name-${tag}`} value={name} />
      ))}
    </details>
  );
}

const FIELDS = ['category', 'institution', 'institutionLatin', 'roleTitle', 'languages', 'timeZone', 'place', 'remit', 'channels'] as const;

function useLabels(rows: number): Readonly<Record<string, string>> {
  const t = useText();
  const { language } = useReader();
  const lines = Array.from({ length: rows }, (_, n) => {
    const label = (of: string) => `${of} ${String(n + 1)}`;
    return [
      [`address-${String(n)}`, label(t('nominations.form.address'))],
      [`note-${String(n)}`, label(t('record.note'))],
    ] as const;
  });
  const named = Object.fromEntries(FIELDS.map((field) => [field, t(`nominations.field.${field}`)]));
  return {
    ...named,
    ...Object.fromEntries(lines.flat()),
    ...Object.fromEntries(WEEKDAYS.map((day) => [day, weekdayName(day, language)])),
    ...Object.fromEntries(LANGUAGES.map((tag) => [`name-${tag}`, OWN_NAMES[tag]])),
    noteReference: t('nominations.note.reference'),
    noteDate: t('nominations.note.date'),
    hours: t('record.always'),
    keys: t('record.keys'),
    deputyContact: t('record.deputy'),
    file: t('nominations.note.pdf'),
  };
}
