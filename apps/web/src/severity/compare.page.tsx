import type { Level, PublishedScheme } from '@liaison/severity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Refusal } from '../parts/form.js';
import { Empty, Print } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { Clarity } from './clarity.js';
import { CompareForm } from './compare-form.js';
import { Explained } from './explained.js';
import { useSchemeTitle } from './names.js';
import { PairPicture } from './pair-picture.js';
import { comparePath } from './paths.js';
import { ReadingTable } from './reading-table.js';
import type { Reading } from './reading.js';
import { ScalePicture } from './scale-picture.js';
import { kindShown } from './standing.js';

export interface CompareProps {
  readonly typed: Typed;
  /** What can be chosen. */
  readonly schemes: readonly PublishedScheme[];
  /** Null until two scales are chosen; 'same' when they are one. */
  readonly reading: Reading | 'same' | null;
  /** A level of the first scale whose reading is explained. */
  readonly chosen?: Level | null;
}

export function ComparePage({ typed, schemes, reading, chosen = null }: CompareProps) {
  const t = useText();
  return (
    <Page title={t('severity.page.compare')}>
      <p class="lead">{t('severity.page.compare.lead')}</p>
      <TypedContext.Provider value={typed}>
        <Refusal labels={{ from: t('severity.page.compare.from'), to: t('severity.page.compare.to') }} />
        <CompareForm schemes={schemes} />
      </TypedContext.Provider>
      {reading === null && !typed.problem && (
        <Empty title={t('severity.page.compare.choose')} text={t('severity.page.compare.choose.text')} />
      )}
      {reading === 'same' && <Empty title={t('severity.page.compare.same')} text={t('severity.page.compare.same.text')} />}
      {reading !== null && reading !== 'same' && <Compared reading={reading} chosen={chosen} />}
    </Page>
  );
}

function Compared({ reading, chosen }: { reading: Reading; chosen: Level | null }) {
  const t = useText();
  const { from, to, comparable, warnings } = reading;
  return (
    <>
      <p class="buttons">
        <a href={comparePath(to, from)}>{t('severity.page.compare.turn')}</a>
        <Print />
      </p>
      {warnings.map((warning) => (
        <p key={warning} class="spirit">
          {t(`severity.warning.${warning}`)}
        </p>
      ))}
      {comparable ? <PairPicture reading={reading} chosen={chosen} /> : <Apart reading={reading} />}
      {comparable && chosen && <Explained {...{ from, to }} level={chosen} />}
      {comparable && <Clarity reading={reading} />}
      {comparable && <ReadingTable reading={reading} />}
    </>
  );
}

/** Two that measure different things: each is shown, nothing is read across. */
function Apart({ reading: { from, to } }: { reading: Reading }) {
  const t = useText();
  const titleOf = useSchemeTitle();
  return (
    <>
      <Empty title={t('severity.page.compare.impossible')} text={t(`severity.page.scheme.not-compared.${kindShown(from, to)}`)} />
      {[from, to].map((scheme) => (
        <section key={scheme.id}>
          <h2>
            <bdi>{titleOf(scheme)}</bdi>
          </h2>
          <ScalePicture scheme={scheme} ruler />
        </section>
      ))}
    </>
  );
}
