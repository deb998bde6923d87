import type { Scorer } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { useLabel } from './labels.js';

/** The whole of a method, for whoever wants to check it: it is data, and nothing of it is hidden. */
export function Method({ scorer }: { scorer: Scorer }) {
  const t = useText();
  const label = useLabel();
  const weights = scorer.questions.filter(({ weight }) => weight !== undefined);
  return (
    <details class="method">
      <summary>{t('severity.page.score.how')}</summary>
      <p>{t(`severity.page.score.kind.${scorer.kind}`)}</p>
      {scorer.rules.length > 0 && (
        <>
          <h3>{t('severity.page.score.rules')}</h3>
          <ul>
            {scorer.rules.map(({ id, kind, level, labels }) => (
              <li key={id}>
                {t(`severity.page.score.rule.${kind}`, { level })} {label(labels)}
              </li>
            ))}
          </ul>
        </>
      )}
      {weights.length > 0 && (
        <>
          <h3>{t('severity.page.score.weights')}</h3>
          <ul>
            {weights.map(({ id, labels, weight }) => (
              <li key={id}>
                {label(labels)}: <bdi>{weight}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {scorer.sources.length > 0 && (
        <>
          <h3>{t('severity.page.scheme.source')}</h3>
          <ul>
            {scorer.sources.map((source) => (
              <li key={source}>
                <bdi dir="auto">{source}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        {t('severity.page.version', { version: scorer.version })} · <bdi dir="ltr">{scorer.id}</bdi>
      </p>
    </details>
  );
}
