import { type KeyView, REMITS } from '@liaison/directory';
import { LANGUAGES, OWN_NAMES } from '@liaison/texts';
import type { ContactEntry } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
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
  /** Whether it becomes a request at once; otherwise it is a draft for the nominating authority. */
  readonly mayMake: boolean;
  readonly typed: Typed;
}

export function NominationFormPage(props: NominationFormProps) {
  const { act, contact, mayMake, typed } = props;
  const t = useText();
  return (
    <Page title={act === 'nominate' ? t('nominations.new') : `${t(`nominations.form.${act}`)}: ${contact?.institution ?? ''}`}>
      <p class="lead">{t(act === 'withdraw' ? 'nominations.form.withdraw.lead' : 'nominations.form.lead')}</p>
      {!mayMake && <p>{t('nominations.form.draft')}</p>}
      <Form action="/nominations" typed={typed} labels={useLabels()} files>
        <input type="hidden" name="act" value={act} />
        {contact && <input type="hidden" name="contact" value={contact.id} />}
        {contact && <input type="hidden" name="version" value={String(contact.version)} />}
        {!mayMake && <input type="hidden" name="draft" value="on" />}
        {act !== 'withdraw' && <RecordFields {...props} />}
        {mayMake && <NoteFields optional={act === 'change'} />}
        <button>{t(mayMake ? 'nominations.form.send' : 'nominations.form.keep')}</button>
      </Form>
    </Page>
  );
}

function RecordFields({ act, otherNames, rows, others, keys }: NominationFormProps) {
  const t = useText();
  const labels = useLabels();
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
  const deposit = <a href="/keys-of-contacts">{t('record.deposit.do')}</a>;
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

function useLabels(): Readonly<Record<string, string>> {
  const t = useText();
  const named = Object.fromEntries(FIELDS.map((field) => [field, t(`nominations.field.${field}`)]));
  return {
    ...named,
    hours: t('record.always'),
    keys: t('record.keys'),
    deputyContact: t('record.deputy'),
    file: t('nominations.note.pdf'),
  };
}
