import type { Answer, Contribution, Question, Score, Scorer } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Bar } from './clarity.js';
import { useLabel } from './labels.js';

/** What each answer did, as a length and in words. */
export function Contributions({ scorer, score }: { scorer: Scorer; score: Score }) {
  const t = useText();
  const label = useLabel();
  const wordsOf = useAnswerWords();
  const { rule } = score;
  const decides = ({ question, decisive }: Contribution) => (rule ? rule.questions.includes(question) : decisive);
  return (
    <section>
      <h2>{t('severity.page.score.contributions')}</h2>
      <dl class="bars">
        {score.contributions.map((contribution) => (
          <div key={contribution.question}>
            <dt>
              {label(questionOf(scorer, contribution)?.labels ?? {})}
              <span class="hint"> {wordsOf(questionOf(scorer, contribution), contribution.answer)}</span>
            </dt>
            <dd>
              <Bar {...lengthOf(scorer, contribution)} mark={decides(contribution) ? 'exact' : 'plain'} />
              <Words contribution={contribution} mark={decides(contribution) ? (rule ? 'by-rule' : 'decides') : null} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function questionOf({ questions }: Scorer, { question }: Contribution): Question | undefined {
  return questions.find(({ id }) => id === question);
}

function useAnswerWords(): (question: Question | undefined, answer: Answer) => string {
  const t = useText();
  const label = useLabel();
  return (question, answer) => {
    if (typeof answer === 'boolean') return t(`severity.page.score.${answer ? 'yes' : 'no'}`);
    if (typeof answer === 'number') return String(answer);
    const chosen = [answer].flat();
    return chosen.map((id) => label(question?.options.find((option) => option.id === id)?.labels ?? {}) || id).join(' · ');
  };
}

/** Of what it could do at most: points of 100, the place of its level, steps up. */
function lengthOf({ levels }: Scorer, { points, level, steps }: Contribution): { part: number; of: number } {
  if (points !== undefined) return { part: Number(points), of: 100 };
  if (level !== undefined) return { part: levels.indexOf(level), of: levels.length - 1 };
  return { part: steps ?? 0, of: levels.length - 1 };
}

function Words({ contribution: { points, level, steps }, mark }: { contribution: Contribution; mark: 'decides' | 'by-rule' | null }) {
  const t = useText();
  const said = [
    ...(points === undefined ? [] : [t('severity.page.score.points', { points })]),
    ...(level === undefined ? [] : [level]),
    ...(steps === undefined ? [] : [t('severity.page.score.steps', { count: steps })]),
  ];
  return (
    <span class="count">
      {said.map((words) => (
        <bdi key={words}>{words}</bdi>
      ))}
      {mark === 'decides' && points === undefined && <span class="mark likely">{t('severity.page.score.decides')}</span>}
      {mark === 'by-rule' && <span class="mark careful">{t('severity.page.score.by-rule')}</span>}
    </span>
  );
}
