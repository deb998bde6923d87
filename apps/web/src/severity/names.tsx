import { type Level, type PublishedScheme, REFERENCE_SCHEME, type Scheme } from '@liaison/severity';
import { directionOf, type Language } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';

type Named = Pick<Level, 'code' | 'name' | 'names'>;

interface LevelNameProps {
  readonly level: Named;
  /** The neutral scale, known by its id, speaks every reader's language. */
  readonly scheme: Pick<Scheme, 'language'> & { readonly id?: string };
}

/** A level in its own words and script, and in the reader's language or English where these differ. */
export function LevelName({ level, scheme }: LevelNameProps) {
  const { language } = useReader();
  const neutral = scheme.id === REFERENCE_SCHEME.id ? level.names[language] : undefined;
  const translated = neutral === undefined ? translationOf(level, scheme.language, language) : null;
  return (
    <>
      {level.code !== level.name && (
        <>
          <bdi class="level-code" dir="ltr" translate={false}>
            {level.code}
          </bdi>{' '}
        </>
      )}
      <bdi lang={neutral === undefined ? scheme.language : language}>{neutral ?? level.name}</bdi>
      {translated && (
        <>
          {' '}
          <bdi class="local" lang={translated.language} dir={directionOf(translated.language)}>
            ({translated.name})
          </bdi>
        </>
      )}
    </>
  );
}

function translationOf({ name, names }: Named, own: string, reader: Language): { name: string; language: Language } | null {
  if (own === reader) return null;
  const language = names[reader] === undefined ? 'en' : reader;
  const translated = names[language];
  return translated === undefined || translated === name ? null : { name: translated, language };
}

/** A title as its owner writes it; it may be in another script than the page. */
export function SchemeTitle({ scheme }: { scheme: Pick<PublishedScheme, 'id' | 'title'> }) {
  const title = useSchemeTitle()(scheme);
  return <bdi dir="auto">{title}</bdi>;
}

/** The neutral scale belongs to this directory, so its title is said in the reader's language. */
export function useSchemeTitle(): (scheme: Pick<PublishedScheme, 'id' | 'title'>) => string {
  const t = useText();
  return ({ id, title }) => (id === REFERENCE_SCHEME.id ? t('severity.page.neutral') : title);
}
