import { isComparable, type PublishedScheme, REFERENCE_SCHEME, type SchemeView, type StateSchemeView } from '@liaison/severity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Choice, LongField, type Option } from '../parts/field.js';
import { Refusal } from '../parts/form.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { ClarityTable } from './clarity-table.js';
import { SchemeTitle, useSchemeTitle } from './names.js';
import { pathOf, referenceOf } from './paths.js';
import { LARGE } from './picture.js';
import type { Reading } from './reading.js';
import { ScalePicture } from './scale-picture.js';
import { Standing } from './standing.js';

export interface OwnProps {
  /** What the State classifies with. */
  readonly use: StateSchemeView;
  /** Every scale that is the State's own or was placed for its country. */
  readonly owned: readonly SchemeView[];
  /** The scale in use, read in every other that can be compared. */
  readonly readings: readonly Reading[];
  /** What a new scale can start from. */
  readonly templates: readonly PublishedScheme[];
  readonly typed: Typed;
}

export function OwnPage({ use, owned, readings, templates, typed }: OwnProps) {
  const t = useText();
  return (
    <Page title={t('severity.page.own')}>
      <p class="lead">{t('severity.page.own.lead')}</p>
      <TypedContext.Provider value={typed}>
        <Refusal labels={{ reason: t('severity.page.own.reason') }} />
        {owned.length === 0 && <Empty title={t('severity.page.own.none')} text={t('severity.page.own.none.text')} />}
        {owned.map((scheme) => (
          <Owned key={scheme.id} scheme={scheme} />
        ))}
      </TypedContext.Provider>
      <Template templates={templates} use={use} />
      {isComparable(use.scheme) && <ClarityTable scheme={use.scheme} readings={readings} />}
    </Page>
  );
}

function Owned({ scheme }: { scheme: SchemeView }) {
  const t = useText();
  return (
    <section>
      <h2>
        <a href={pathOf(scheme)}>
          <SchemeTitle scheme={scheme} />
        </a>
      </h2>
      <p>
        {t('severity.page.version', { version: scheme.version })} · <Standing scheme={scheme} />
      </p>
      <ScalePicture scheme={scheme} size={LARGE} ruler={scheme.comparable} />
      {scheme.comparable && scheme.standing !== 'confirmed' && <Confirm scheme={scheme} />}
      {scheme.comparable && scheme.standing !== 'disputed' && <Dispute scheme={scheme} />}
    </section>
  );
}

function Confirm({ scheme }: { scheme: SchemeView }) {
  const t = useText();
  return (
    <ActForm action={actOf(scheme, 'confirmation')} label={t('severity.page.own.confirm')} text={t('severity.page.own.confirm.text')} />
  );
}

function Dispute({ scheme }: { scheme: SchemeView }) {
  const t = useText();
  return (
    <details>
      <summary>{t('severity.page.own.dispute')}</summary>
      <ActForm action={actOf(scheme, 'dispute')} label={t('severity.page.own.dispute')} text={t('severity.page.own.dispute.text')} quiet>
        <LongField name="reason" label={t('severity.page.own.reason')} rows={3} />
      </ActForm>
    </details>
  );
}

function actOf({ id, version }: SchemeView, act: 'confirmation' | 'dispute'): string {
  return `/severity/own/${encodeURIComponent(id)}/${encodeURIComponent(version)}/${act}`;
}

/** One's own scale first, to change it; then the neutral one; then any other. */
function Template({ templates, use }: Pick<OwnProps, 'templates' | 'use'>) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const first = [use.scheme.id, REFERENCE_SCHEME.id];
  const rank = ({ id }: PublishedScheme) => (first.indexOf(id) + first.length + 1) % (first.length + 1);
  const options = [...templates]
    .sort((a, b) => rank(a) - rank(b))
    .map((scheme): Option => [referenceOf(scheme), `${titleOf(scheme)} (${scheme.version})`]);
  return (
    <section>
      <h2>{t('severity.page.own.form')}</h2>
      <form method="get" action="/severity/own/new" class="filters pair">
        <Choice name="from" label={t('severity.page.own.template')} hint={t('severity.page.own.template.hint')} options={options} />
        <div class="buttons wide">
          <button>{t('severity.page.own.start')}</button>
        </div>
      </form>
    </section>
  );
}
