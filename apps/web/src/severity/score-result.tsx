import { levelOf, type PublishedScheme, type Score, type Scorer } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Empty, Facts, State } from '../parts/small.js';
import { choiceOf } from '../requests/read-classification.js';
import { Candidate } from './candidates.js';
import { useLabel } from './labels.js';
import { SchemeTitle } from './names.js';

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
  return (
    <>
      <h2>{t('severity.page.score.result')}</h2>
      <Outcome {...{ score, scheme }} />
      <p>
        <State mood={score.complete ? 'good' : 'open'}>
          {score.complete ? t('severity.page.score.complete') : t('severity.page.score.provisional', { count: score.missing.length })}
        </State>
      </p>
      <Facts
        items={[...figures(score, t), ...(scheme ? [[t('severity.page.score.used'), <SchemeTitle scheme={scheme} />] as const] : [])]}
      />
      <Reasons {...{ scorer, score }} />
      {mayWrite && score.level && scheme && (
        <p>
          <a class="button quiet" href={`/requests/new?${new URLSearchParams({ level: choiceOf(scheme, score.level) }).toString()}`}>
            {t('severity.page.score.request')}
          </a>
        </p>
      )}
    </>
  );
}

function Outcome({ score: { level, lowerLevel, upperLevel }, scheme }: { score: Score; scheme: PublishedScheme | null }) {
  const t = useText();
  if (level !== undefined) return <Outcomes of={[[t('severity.page.score.level'), level]]} scheme={scheme} />;
  if (lowerLevel === undefined || upperLevel === undefined) return null;
  const ends = [
    [t('severity.page.score.least'), lowerLevel],
    [t('severity.page.score.most'), upperLevel],
  ] as const;
  return <Outcomes of={lowerLevel === upperLevel ? [[t('severity.page.score.level'), lowerLevel]] : ends} scheme={scheme} />;
}

function Outcomes({ of, scheme }: { of: readonly (readonly [string, string])[]; scheme: PublishedScheme | null }) {
  return (
    <dl class="outcome">
      {of.map(([name, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{scheme && levelOf(scheme, code) ? <Candidate code={code} scheme={scheme} /> : <bdi dir="ltr">{code}</bdi>}</dd>
        </div>
      ))}
    </dl>
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
