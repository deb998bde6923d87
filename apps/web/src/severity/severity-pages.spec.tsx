import { levelOf, score, type Scorer, SHIPPED_SCHEMES, SHIPPED_SCORERS } from '@liaison/severity';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ComparePage } from './compare.page.js';
import { OwnPage } from './own.page.js';
import { neutralIn, valuesOf } from './read-scale.js';
import { read } from './reading.js';
import { ScaleFormPage } from './scale-form.page.js';
import { SchemePage } from './scheme.page.js';
import { SchemesPage } from './schemes.page.js';
import { ScorePage } from './score.page.js';
import { names, schemeCalled } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const reading = (from: string, to: string) => read(schemeCalled(from), schemeCalled(to));
const compared = { typed: NOTHING_TYPED, schemes: SHIPPED_SCHEMES };
const scored = (scorer: Scorer, answers: object) => ({
  ...{ scorers: SHIPPED_SCORERS, scorer, scheme: schemeCalled(scorer.scheme ?? ''), typed: { values: { ...answers }, problem: null } },
  ...{ score: score(scorer, answers), mayWrite: true },
});
const use = { state: 'QM', use: 'neutral', revision: 0, scheme: schemeCalled('ref6') } as const;

lookAtPages({
  schemes: <SchemesPage typed={NOTHING_TYPED} names={names} schemes={SHIPPED_SCHEMES} yours={use} mayPublish />,
  'schemes-none': <SchemesPage typed={NOTHING_TYPED} names={names} schemes={[]} yours={null} mayPublish={false} />,
  ...Object.fromEntries(
    ['gb-ncsc', 'cn-cac-2025', 'kr-alert', 'ref6'].map((id) => [
      `scheme-${id}`,
      <SchemePage key={id} scheme={schemeCalled(id)} others={SHIPPED_SCHEMES} />,
    ]),
  ),
  compare: <ComparePage {...compared} reading={reading('gb-ncsc', 'cn-cac-2025')} chosen={levelOf(schemeCalled('gb-ncsc'), 'C2')} />,
  'compare-alert': <ComparePage {...compared} reading={reading('kr-alert', 'jp-nisc')} />,
  'compare-same': <ComparePage {...compared} reading="same" />,
  'compare-none': <ComparePage {...compared} reading={null} />,
  ...Object.fromEntries(SHIPPED_SCORERS.map((scorer) => [`score-${scorer.id}`, <ScorePage key={scorer.id} {...scored(scorer, {})} />])),
  'score-steps': <ScorePage {...scored(SHIPPED_SCORERS.at(-1)!, { base: 'orange', hoursOpen: 3, fixInSight: false })} />,
  'score-rule': <ScorePage {...scored(SHIPPED_SCORERS[0]!, { safety: 'lost' })} />,
  own: (
    <OwnPage
      {...{
        use,
        typed: NOTHING_TYPED,
        templates: SHIPPED_SCHEMES,
        owned: [schemeCalled('gb-ncsc')],
        readings: [reading('ref6', 'cmc-uk')],
      }}
    />
  ),
  'own-none': <OwnPage {...{ use, typed: NOTHING_TYPED, templates: SHIPPED_SCHEMES, owned: [], readings: [] }} />,
  'scale-form': (
    <ScaleFormPage
      typed={{ values: valuesOf(neutralIn('ar')), problem: null }}
      {...{ rows: 6, revision: 0, preview: { scheme: neutralIn('ar'), warnings: [{ code: 'reference-gap', points: [3] }] } }}
    />
  ),
});
