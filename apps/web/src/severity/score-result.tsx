import type { PublishedScheme, Score, Scorer } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Empty, Facts, State } from '../parts/small.js';
import { choiceOf } from '../requests/read-classification.js';
import { Swatch } from './colour.js';
import { useLabel } from './labels.js';
import { LevelName, SchemeTitle } from './names.js';
import { outcomeLevel } from './outcome-level.js';

export interface ResultProps {
  readonly scorer: Scorer;
  /** The scale whose levels come out; null when they are the scorer's own. */
  readonly scheme: PublishedScheme | null;
  /** Null when the answers were refused. */
  readonly score: Score | null;
  readonly mayWrite: boolean;
}

/** What came out, in the scale's own words, and why. */
export function ScoreResult({ scorer, scheme, score, mayWrite }: ResultProps) {
  const t = useText();
  if (!score || score.contributions.length === 0) {
    return <Empty title={t('severity.page.score.nothing')} text={t('severity.page.score.nothing.text')} />;
  }
  const level = score.level === undefined ? null : outcomeLevel(scorer, scheme, score.level);
  return (
    <>
      <h2>{t('severity.page.score.result')}</h2>
      <Outcome {...{ scorer, score, scheme }} />
      <p>
        <State mood={score.complete ? 'good' : 'open'}>
          {score.complete ? t('severity.page.score.complete') : t('severity.page.score.provisional', { count: score.missing.length })}
        </State>
      </p>
      <Facts
        items={[...figures(score, t), ...(scheme ? [[t('severity.page.score.used'), <SchemeTitle scheme={scheme} />] as const] : [])]}
      />
      <Reasons {...{ scorer, score }} />
      {mayWrite && level && scheme && (
        <p>
          <a class="button quiet" href={`/requests/new?${new URLSearchParams({ level: choiceOf(scheme, level.code) }).toString()}`}>
            {t('severity.page.score.request')}
          </a>
        </p>
      )}
    </>
  );
}

interface OutcomeProps {
  readonly scorer: Scorer;
  readonly score: Score;
  readonly scheme: PublishedScheme | null;
}

function Outcome({ score: { level, lowerLevel, upperLevel }, ...scale }: OutcomeProps) {
  const t = useText();
  if (level !== undefined) return <Outcomes of={[[t('severity.page.score.level'), level]]} {...scale} />;
  if (lowerLevel === undefined || upperLevel === undefined) return null;
  const ends = [
    [t('severity.page.score.least'), lowerLevel],
    [t('severity.page.score.most'), upperLevel],
  ] as const;
  return <Outcomes of={lowerLevel === upperLevel ? [[t('severity.page.score.level'), lowerLevel]] : ends} {...scale} />;
}

function Outcomes({ of, ...scale }: Omit<OutcomeProps, 'score'> & { of: readonly (readonly [string, string])[] }) {
  return (
    <dl class="outcome">
      {of.map(([name, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <InWords code={code} {...scale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function InWords({ scorer, scheme, code }: Omit<OutcomeProps, 'score'> & { code: string }) {
  const level = outcomeLevel(scorer, scheme, code);
  if (!scheme || !level) return <bdi dir="ltr">{code}</bdi>;
  return (
    <>
      <Swatch level={level} /> <LevelName level={level} scheme={scheme} />
    </>
  );
}

/** The figure of a weighted mean: one, or the two ends while answers are missing. */
function figures({ score, lower, upper }: Score, t: ReturnType<typeof useText>): [string, string][] {
  const shown = typeof score === 'string' ? score : typeof lower === 'string' && typeof upper === 'string' ? `${lower} – ${upper}` : null;
  return shown === null ? [] : [[t('severity.page.score.figure'), shown]];
}

/** The rule that decided, and every other that holds. */
function Reasons({ scorer, score: { rules } }: { scorer: Scorer; score: Score }) {
  const t = useText();
  const label = useLabel();
  return (
    <>
      <h3>{t('severity.page.score.rule')}</h3>
      {rules.length === 0 && <p>{t(`severity.page.score.rule.none.${scorer.kind}`)}</p>}
      {rules.map(({ id, kind, level, labels }) => (
        <p key={id}>
          {t(`severity.page.score.rule.${kind}`, { level })} {label(labels)}
        </p>
      ))}
    </>
  );
}
