import { isComparable, isUncertain, type PublishedScheme, type SchemeDetails } from '@liaison/severity';
import type { ComponentChildren } from 'preact';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { languageNames } from '../parts/names.js';
import { Facts, Print } from '../parts/small.js';
import { CompareForm } from './compare-form.js';
import { Levels, Written } from './levels.js';
import { useSchemeTitle } from './names.js';
import { versionPathOf } from './paths.js';
import { LARGE } from './picture.js';
import { ScalePicture } from './scale-picture.js';
import { Confidence, kindShown, Standing } from './standing.js';

export interface SchemeProps {
  readonly scheme: SchemeDetails;
  /** The other scales it can be compared with. */
  readonly others: readonly PublishedScheme[];
}

export function SchemePage({ scheme, others }: SchemeProps) {
  const t = useText();
  const { language } = useReader();
  const title = useSchemeTitle()(scheme);
  return (
    <Page title={title}>
      <Print />
      <SchemeFacts scheme={scheme} />
      {scheme.standing === 'placed-by-directory' && language !== 'en' && <p class="hint">{t('severity.page.scheme.notes.english')}</p>}
      <Limits scheme={scheme} />
      <section>
        <h2>{t('severity.page.levels')}</h2>
        <figure class="picture">
          <ScalePicture scheme={scheme} size={LARGE} ruler />
          {isComparable(scheme) && <figcaption class="hint">{t('severity.page.legend')}</figcaption>}
        </figure>
        <Levels scheme={scheme} />
      </section>
      {isComparable(scheme) && (
        <section>
          <h2>{t('severity.page.compare.with')}</h2>
          <CompareForm schemes={others} fixed={scheme} />
        </section>
      )}
      <Versions scheme={scheme} />
      <Statements scheme={scheme} />
    </Page>
  );
}

function SchemeFacts({ scheme }: { scheme: PublishedScheme }) {
  const t = useText();
  const { language } = useReader();
  const { version, revised } = scheme;
  const given: (readonly [string, ComponentChildren])[] = [
    [t('severity.page.scheme.scope'), scheme.scope],
    [t('severity.page.scheme.status'), scheme.status],
    [t('severity.page.scheme.source'), scheme.source && <Source of={scheme.source} />],
    [t('severity.page.scheme.source.official'), scheme.officialSource && <Source of={scheme.officialSource} />],
    [t('severity.page.scheme.licence'), scheme.licence],
    [t('severity.page.scheme.notes'), scheme.notes],
    [t('severity.page.scheme.valid'), validity(scheme, t)],
  ];
  return (
    <Facts
      items={[
        [t('severity.page.owner'), <bdi>{scheme.owner}</bdi>],
        [t('severity.page.scheme.version'), revised ? t('severity.page.scheme.revised', { version, year: String(revised) }) : version],
        [t('severity.page.kind'), t(`severity.kind.${scheme.kind}`)],
        [t('severity.page.scheme.standing'), <Standing scheme={scheme} />],
        [t('severity.page.confidence'), <Confidence of={scheme.confidence} />],
        [t('severity.page.scheme.language'), languageNames([scheme.language], language)],
        ...given.flatMap(([name, value]) =>
          value ? [[name, typeof value === 'string' ? <Written>{value}</Written> : value] as const] : [],
        ),
      ]}
    />
  );
}

function validity({ validFrom: from, validTo: to }: PublishedScheme, t: ReturnType<typeof useText>): string | null {
  if (from && to) return t('severity.page.scheme.valid.between', { from, to });
  if (from) return t('severity.page.scheme.valid.from', { from });
  return to ? t('severity.page.scheme.valid.until', { to }) : null;
}

/** An address as a link; other words as they are. */
function Source({ of }: { of: string }) {
  return /^https?:\/\/\S+$/.test(of) ? (
    <a href={of} rel="noreferrer external" dir="ltr" class="long">
      {of}
    </a>
  ) : (
    <Written>{of}</Written>
  );
}

/** What a level of this scale does not do, and why. */
function Limits({ scheme }: { scheme: PublishedScheme }) {
  const t = useText();
  if (!isComparable(scheme)) return <p class="spirit">{t(`severity.page.scheme.not-compared.${kindShown(scheme)}`)}</p>;
  if (!isUncertain(scheme)) return null;
  return <p class="spirit">{t(`severity.page.scheme.${scheme.standing === 'disputed' ? 'disputed' : 'low'}`)}</p>;
}

function Versions({ scheme }: { scheme: SchemeDetails }) {
  const t = useText();
  const marks = (version: string) => [
    ...(version === scheme.version ? [t('severity.page.versions.this')] : []),
    ...(version === scheme.version && scheme.inForce ? [t('severity.page.versions.current')] : []),
  ];
  return (
    <section>
      <h2>{t('severity.page.versions')}</h2>
      <p>{t('severity.page.versions.text')}</p>
      <ul>
        {scheme.versions.map((version) => (
          <li key={version}>
            <a href={versionPathOf({ id: scheme.id, version })} aria-current={version === scheme.version ? 'true' : undefined}>
              <bdi>{version}</bdi>
            </a>{' '}
            <span class="hint">{marks(version).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the owner said of the places, newest first. */
function Statements({ scheme: { statements, owner } }: { scheme: SchemeDetails }) {
  const t = useText();
  if (statements.length === 0) return null;
  return (
    <section>
      <h2>{t('severity.page.scheme.standing')}</h2>
      <ul class="timeline">
        {statements.map(({ version, standing, reason, at }) => (
          <li key={at}>
            {t(`severity.standing.${standing}`, { owner })} · {t('severity.page.version', { version })}{' '}
            <span class="hint">
              <Instant at={at} />
            </span>
            {reason && (
              <p class="prose" dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
