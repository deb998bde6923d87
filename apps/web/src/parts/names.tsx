import { unState } from '@liaison/directory';
import { hasText, type Language, listIn, localeOf } from '@liaison/texts';
import type { ContactEntry, StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import type { Option } from './field.js';
import { State } from './small.js';

/** A State that does not take part is still named where the reader meets its code, as the United Nations names it. */
export function nameOfState(names: StateNames, code: string, language: Language): string {
  const found = names.get(code) ?? unState(code)?.names;
  return found?.[language] ?? found?.en ?? code;
}

/** All States to choose from, in the order of the reader's language. */
export function stateOptions(names: StateNames, language: Language): Option[] {
  const states = [...names.keys()].map((code): Option => [code, nameOfState(names, code, language)]);
  return states.sort(([, a], [, b]) => a.localeCompare(b, language));
}

export function StateName({ names, code }: { names: StateNames; code: string }) {
  return <>{nameOfState(names, code, useReader().language)}</>;
}

/** Its name, leading to what the directory holds of it. */
export function StateLink({ names, code }: { names: StateNames; code: string }) {
  return (
    <a href={`/states/${code}`}>
      <StateName names={names} code={code} />
    </a>
  );
}

/** The institution in its own script, and in Latin letters when they differ. */
export function Institution({ contact }: { contact: Pick<ContactEntry, 'institution' | 'institutionLatin'> }) {
  const { institution, institutionLatin } = contact;
  return (
    <>
      <bdi dir="auto">{institution}</bdi>
      {institutionLatin !== institution && (
        <>
          {' '}
          <bdi class="local">({institutionLatin})</bdi>
        </>
      )}
    </>
  );
}

export function Category({ of }: { of: string }) {
  const t = useText();
  const key = `web.category.${of}`;
  return <>{hasText(key) ? t(key) : of}</>;
}

export function Duty({ now }: { now: boolean }) {
  const t = useText();
  return now ? <State mood="good">{t('web.contact.on-duty')}</State> : <State mood="quiet">{t('web.contact.off-duty')}</State>;
}

/** What languages are called in the reader's language. */
export function languageNames(tags: readonly string[], reader: Language): string {
  const names = new Intl.DisplayNames([localeOf(reader)], { type: 'language', fallback: 'code' });
  return listIn(
    tags.map((tag) => names.of(tag) ?? tag),
    reader,
  );
}
