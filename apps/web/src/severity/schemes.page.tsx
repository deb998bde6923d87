import { isComparable, KINDS, type PublishedScheme, REFERENCE_SCHEME, type StateSchemeView } from '@liaison/severity';
import { type Language, localeOf } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, type Option, TextField } from '../parts/field.js';
import { nameOfState } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { SchemeTitle } from './names.js';
import { pathOf } from './paths.js';
import { ScalePicture } from './scale-picture.js';
import { Confidence, Standing } from './standing.js';

export interface SchemesProps {
  readonly typed: Typed;
  readonly names: StateNames;
  readonly schemes: readonly PublishedScheme[];
  /** What the reader's State classifies with; null for readers without a State. */
  readonly yours: StateSchemeView | null;
  readonly mayPublish: boolean;
}

export function SchemesPage(props: SchemesProps) {
  const t = useText();
  const { schemes } = props;
  return (
    <Page title={t('severity.page.catalogue')}>
      <p class="lead">{t('severity.page.catalogue.lead')}</p>
      <p class="buttons">
        <a class="button quiet" href="/severity/compare">
          {t('severity.page.compare')}
        </a>
        <a class="button quiet" href="/severity/score">
          {t('severity.page.score')}
        </a>
      </p>
      <Yours {...props} />
      <section>
        <h2>
          <a href={pathOf(REFERENCE_SCHEME)}>{t('severity.page.neutral')}</a>
        </h2>
        <p>{t('severity.page.neutral.text')}</p>
        <ScalePicture scheme={REFERENCE_SCHEME} />
      </section>
      <h2>{t('severity.page.count', { count: schemes.length })}</h2>
      <Filters {...props} />
      {schemes.length === 0 && <Empty title={t('severity.page.none')} text={t('severity.page.none.text')} />}
      <Group of="state" {...props} />
      <Group of="organisation" {...props} />
    </Page>
  );
}

/** A State without a scale lacks nothing, and reads so. */
function Yours({ yours, mayPublish }: SchemesProps) {
  const t = useText();
  if (!yours) return null;
  return (
    <section class="aside">
      <h2>{t('severity.page.yours')}</h2>
      {yours.use === 'neutral' ? (
        <p>{t('severity.page.yours.none')}</p>
      ) : (
        <p>
          <a href={pathOf(yours.scheme)}>
            <SchemeTitle scheme={yours.scheme} />
          </a>
        </p>
      )}
      {mayPublish && (
        <p>
          <a href="/severity/own">{t('severity.page.yours.own')}</a>
        </p>
      )}
    </section>
  );
}

function Filters({ typed }: SchemesProps) {
  const t = useText();
  const any: Option = ['', t('web.any')];
  return (
    <TypedContext.Provider value={typed}>
      <form method="get" action="/severity" role="search" class="filters">
        <div class="wide">
          <TextField name="q" type="search" label={t('severity.page.search')} hint={t('severity.page.search.hint')} optional dir="auto" />
        </div>
        <Choice
          name="owner"
          label={t('severity.page.owner')}
          options={[any, ...(['state', 'organisation'] as const).map((one): Option => [one, t(`severity.page.owner.${one}`)])]}
        />
        <Choice
          name="kind"
          label={t('severity.page.kind')}
          options={[any, ...KINDS.map((one): Option => [one, t(`severity.kind.${one}`)])]}
        />
        <Choice
          name="use"
          label={t('severity.page.use')}
          options={[any, ...(['compared', 'shown'] as const).map((one): Option => [one, t(`severity.page.use.${one}`)])]}
        />
        <div class="buttons wide">
          <button>{t('web.contacts.show')}</button>
          <a href="/severity">{t('web.contacts.clear')}</a>
        </div>
      </form>
    </TypedContext.Provider>
  );
}

/** In the order of the owners' names as the reader writes them: no scale stands before another for any other reason. */
function Group({ of, schemes, names }: SchemesProps & { of: 'state' | 'organisation' }) {
  const t = useText();
  const { language } = useReader();
  const entries = schemes
    .filter(({ country }) => (country !== null) === (of === 'state'))
    .map((scheme) => ({ scheme, place: scheme.country === null ? null : nameOfCountry(names, scheme.country, language) }))
    .sort((a, b) => (a.place ?? a.scheme.title).localeCompare(b.place ?? b.scheme.title, language));
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{t(`severity.page.group.${of}`)}</h2>
      <ul class="entries">
        {entries.map(({ scheme, place }) => (
          <Entry key={scheme.id} scheme={scheme} place={place} />
        ))}
      </ul>
    </section>
  );
}

/** Owners of shipped scales need not be States of the directory. */
function nameOfCountry(names: StateNames, code: string, language: Language): string {
  if (names.has(code)) return nameOfState(names, code, language);
  return new Intl.DisplayNames([localeOf(language)], { type: 'region' }).of(code) ?? code;
}

function Entry({ scheme, place }: { scheme: PublishedScheme; place: string | null }) {
  const t = useText();
  const { owner, version, kind, confidence } = scheme;
  return (
    <li class="scale-entry">
      <div>
        <h3 class="entry">
          <a href={pathOf(scheme)}>
            <SchemeTitle scheme={scheme} />
          </a>
        </h3>
        <p>
          {place && <strong>{place} · </strong>}
          <bdi>{owner}</bdi>
        </p>
        <p class="meta">
          <span>{t('severity.page.version', { version })}</span>
          <span>{t(`severity.kind.${kind}`)}</span>
          {!isComparable(scheme) && <span>{t('severity.page.use.shown')}</span>}
          <Confidence of={confidence} />
        </p>
        <p class="meta">
          <Standing scheme={scheme} />
        </p>
      </div>
      <ScalePicture scheme={scheme} />
    </li>
  );
}
