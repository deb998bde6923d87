import { type FieldRule, fieldsOf, type ProfileSection } from '@liaison/directory';
import { hasText, LANGUAGES, OWN_NAMES, type TextKey } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Choice, LongField, type Option, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

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
  const fields = fieldsOf(section).filter(([, { form }]) => form !== 'file');
  const labels = Object.fromEntries(fields.map(([name]) => [name, t(`profile.field.${name}` as TextKey)]));
  return (
    <Page title={t(`profile.section.${section}`)}>
      <p class="lead">{t('profile.voluntary')}</p>
      <Form action={`/profile/${section}/${index === null ? 'new' : String(index)}`} typed={typed} labels={labels}>
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
  const key = `profile.field.${name}.hint`;
  const hint = hasText(key) ? t(key) : undefined;
  const shared = { name, label, hint, optional: !rule.required };
  if (rule.form === 'choice')
    return <Choice {...shared} options={(rule.options ?? []).map((one): Option => [one, t(wordFor(section, name, one))])} />;
  if (rule.form === 'language') return <Choice {...shared} options={LANGUAGES.map((one): Option => [one, OWN_NAMES[one]])} />;
  if (rule.form === 'text') return <LongField {...shared} rows={4} />;
  if (rule.form === 'link') return <TextField {...shared} maxLength={500} dir="ltr" spellcheck={false} />;
  if (rule.form === 'day') return <TextField {...shared} maxLength={10} dir="ltr" class="short" />;
  return <TextField {...shared} maxLength={300} dir="auto" />;
}

function wordFor(section: ProfileSection, name: string, option: string): TextKey {
  const area = section === 'sectors' && option !== 'other' ? 'web.sector' : `profile.${name}`;
  return `${area}.${option}` as TextKey;
}
