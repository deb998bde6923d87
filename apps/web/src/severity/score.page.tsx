import type { Scorer } from '@liaison/severity';
import { asset } from '../assets/assets.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Refusal } from '../parts/form.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { Contributions } from './contributions.js';
import { useLabel } from './labels.js';
import { Method } from './method.js';
import { QuestionField } from './question.js';
import { type ResultProps, ScoreResult } from './score-result.js';

export interface ScoreProps extends ResultProps {
  readonly scorers: readonly Scorer[];
  readonly typed: Typed;
}

/** A plain form that is asked for again; where scripts run, the result follows each answer. */
export function ScorePage(props: ScoreProps) {
  const t = useText();
  const label = useLabel();
  const { scorer, typed, score } = props;
  const labels = Object.fromEntries(scorer.questions.map(({ id, labels }) => [id, label(labels)]));
  return (
    <Page title={t('severity.page.score')}>
      <script type="module" src={asset('live-form.js')} />
      <p class="lead">{t('severity.page.score.lead')}</p>
      <Methods {...props} />
      <h2>{label(scorer.title)}</h2>
      {scorer.example && (
        <p>
          <strong class="mark careful">{t('severity.page.score.example')}</strong>
        </p>
      )}
      <p class="spirit">{label(scorer.notes)}</p>
      <TypedContext.Provider value={typed}>
        <Refusal labels={labels} />
        <div class="beside">
          <form method="get" action={`${scorePath(scorer)}#result`} class="form" data-live="result contributions">
            {scorer.questions.map((question) => (
              <QuestionField key={question.id} question={question} />
            ))}
            <div class="buttons">
              <button>{t('severity.page.score.show')}</button>
              <a href={scorePath(scorer)}>{t('severity.page.score.again')}</a>
            </div>
          </form>
          <div id="result" class="result" aria-live="polite">
            <ScoreResult {...props} />
          </div>
        </div>
      </TypedContext.Provider>
      <div id="contributions">{score && score.contributions.length > 0 && <Contributions {...{ scorer, score }} />}</div>
      <Method scorer={scorer} />
    </Page>
  );
}

function Methods({ scorers, scorer }: ScoreProps) {
  const t = useText();
  const label = useLabel();
  return (
    <nav aria-label={t('severity.page.score.methods')}>
      <ul class="tabs">
        {scorers.map((one, i) => (
          <li key={one.id}>
            <a href={scorePath(one)} aria-current={one.id === scorer.id ? 'page' : undefined}>
              {label(one.title)}
              {i === 0 && <span class="hint"> ({t('severity.page.score.default')})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function scorePath({ id }: Pick<Scorer, 'id'>): string {
  return `/severity/score/${encodeURIComponent(id)}`;
}
