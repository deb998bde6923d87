import { PROFILE_SECTIONS, type ProfileEntry, type ProfileFile, type ProfileSection, type ProfileView } from '@liaison/directory';
import { localeOf, type TextKey } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { languageNames } from '../parts/names.js';
import { Outward } from './link.js';

interface ProfileProps {
  readonly profile: ProfileView;
  /** What stands over a section, below the headings around it. */
  readonly heading: 'h2' | 'h3';
  /** What whoever edits sees below an entry. */
  readonly acts?: (section: ProfileSection, index: number) => preact.ComponentChildren;
  readonly below?: (section: ProfileSection) => preact.ComponentChildren;
}

/** Everything a State says of itself, section by section; an empty one lacks nothing. */
export function Profile({ profile, heading: Heading, acts, below }: ProfileProps) {
  const t = useText();
  return (
    <>
      {PROFILE_SECTIONS.map((section) => (
        <section key={section} id={section}>
          <Heading>{t(`profile.section.${section}`)}</Heading>
          <p class="hint">{t(`profile.source.${section}`)}</p>
          {profile[section].length === 0 && <p>{t('profile.empty')}</p>}
          <ul class="entries">
            {inOrder(section, profile[section]).map(([entry, index]) => (
              <li key={index}>
                <Entry section={section} entry={entry} profile={profile} />
                {acts?.(section, index)}
              </li>
            ))}
          </ul>
          {below?.(section)}
        </section>
      ))}
    </>
  );
}

/** Documents by date, the newest first; everything else as the State has put it. */
function inOrder(section: ProfileSection, entries: readonly ProfileEntry[]): (readonly [ProfileEntry, number])[] {
  const numbered = entries.map((entry, index) => [entry, index] as const);
  return section === 'documents' ? numbered.sort(([a], [b]) => (b['date'] ?? '').localeCompare(a['date'] ?? '')) : numbered;
}

function Entry({ section, entry, profile }: { section: ProfileSection; entry: ProfileEntry; profile: ProfileView }) {
  const { translation, note, url, file, parties } = entry;
  const kept = profile.files.find(({ id }) => id === file);
  return (
    <>
      <p>
        <strong>
          <Title section={section} entry={entry} />
        </strong>
        {translation && (
          <>
            {' '}
            <bdi class="local">({translation})</bdi>
          </>
        )}
      </p>
      {note && (
        <p class="prose" dir="auto">
          {note}
        </p>
      )}
      <p class="meta">
        <Marks section={section} entry={entry} />
        {parties && <bdi>{parties}</bdi>}
        {url && <Outward to={url} />}
        {kept && <FileLink state={profile.state} file={kept} />}
      </p>
    </>
  );
}

function Title({ section, entry }: { section: ProfileSection; entry: ProfileEntry }) {
  const t = useText();
  const { name, sector = 'other', language } = entry;
  if (section === 'sectors' && sector !== 'other') {
    return (
      <>
        {t(`web.sector.${sector}` as TextKey)}
        {name && <bdi> · {name}</bdi>}
      </>
    );
  }
  return (
    <bdi lang={language} dir="auto">
      {name}
    </bdi>
  );
}

/** What it is, as words. */
function Marks({ section, entry }: { section: ProfileSection; entry: ProfileEntry }) {
  const t = useText();
  const { language: reader } = useReader();
  const { kind, level, language, date } = entry;
  return (
    <>
      {kind && <span>{t(`profile.kind.${kind}` as TextKey)}</span>}
      {section === 'mechanisms' && level && <span>{t(`profile.level.${level}` as TextKey)}</span>}
      {date && <time dateTime={date}>{date}</time>}
      {language && <span>{languageNames([language], reader)}</span>}
    </>
  );
}

function FileLink({ state, file: { id, size, sha256 } }: { state: string; file: ProfileFile }) {
  const t = useText();
  const { language } = useReader();
  const shown = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <>
      <a href={`/states/${state}/files/${id}`}>{t('profile.file', { size: shown.format(Math.ceil(size / 1_000)) })}</a>
      <span class="hint" dir="ltr" translate={false}>
        SHA-256 {sha256.slice(0, 16)}…
      </span>
    </>
  );
}
