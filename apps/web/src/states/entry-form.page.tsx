import { type FieldRule, fieldsOf, type ProfileSection } from '@liaison/directory';
import { hasText, type TextKey } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, LongField, type Option, TextField } from '../parts/field.js';
import { FileField } from '../parts/file-field.js';
import { Form } from '../parts/form.js';
import { languageOptions } from '../parts/languages.js';
import { type Typed, useTyped } from '../parts/typed.js';

export interface EntryFormProps {
  readonly section: ProfileSection;
  /** Where in its section; null: a new one. */
  readonly index: number | null;
  /** The version the form has seen. */
  readonly version: number;
  readonly typed: Typed;
}

/** One entry of the profile, on a page of its own. */
export function EntryFormPage({ section, index, version, typed }: EntryFormProps) {
  const t = useText();
  const fields = fieldsOf(section);
  const hasFile = fields.some(([, { form }]) => form === 'file');
  const labels = Object.fromEntries(fields.map(([name]) => [name, t(`profile.field.${name}` as TextKey)]));
  return (
    <Page title={t(`profile.section.${section}`)}>
      <p class="lead">{t('profile.voluntary')}</p>
      <Form action={`/profile/${section}/${index === null ? 'new' : String(index)}`} typed={typed} labels={labels} files={hasFile}>
        <input type="hidden" name="version" value={version} />
        {fields.map(([name, rule]) => (
          <EntryField key={name} section={section} name={name} rule={rule} label={labels[name] ?? name} />
        ))}
        <div class="buttons">
          <button>{t('profile.publish')}</button>
          <a href={`/profile#${section}`}>{t('profile.back')}</a>
        </div>
      </Form>
    </Page>
  );
}

interface EntryFieldProps {
  readonly section: ProfileSection;
  readonly name: string;
  readonly rule: FieldRule;
  readonly label: string;
}

function EntryField({ section, name, rule, label }: EntryFieldProps) {
  const t = useText();
  const { language: reader } = useReader();
  const key = `profile.field.${name}.hint`;
  const hint = hasText(key) ? t(key) : undefined;
  const shared = { name, label, hint, optional: !rule.required };
  if (rule.form === 'choice')
    return <Choice {...shared} options={(rule.options ?? []).map((one): Option => [one, t(wordFor(section, name, one))])} />;
  if (rule.form === 'file') return <KeptFile name={name} label={label} hint={hint ?? ''} />;
  if (rule.form === 'language') return <Choice {...shared} options={languageOptions(reader)} />;
  if (rule.form === 'text') return <LongField {...shared} rows={4} />;
  if (rule.form === 'link') return <TextField {...shared} maxLength={500} dir="ltr" spellcheck={false} />;
  if (rule.form === 'day') return <TextField {...shared} maxLength={10} dir="ltr" class="short" />;
  return <TextField {...shared} maxLength={300} dir="auto" />;
}

function KeptFile(given: { name: string; label: string; hint: string }) {
  const t = useText();
  const isKept = useTyped().valueOf(given.name) !== '';
  return (
    <>
      <FileField {...given} />
      {isKept && <p class="hint">{t('profile.field.file.kept')}</p>}
    </>
  );
}

function wordFor(section: ProfileSection, name: string, option: string): TextKey {
  const area = section === 'sectors' && option !== 'other' ? 'web.sector' : `profile.${name}`;
  return `${area}.${option}` as TextKey;
}
