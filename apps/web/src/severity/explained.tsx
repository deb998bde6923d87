import { explainCandidates, type Level, type PublishedScheme, translate } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Candidate, Marks } from './candidates.js';
import { Place } from './levels.js';
import { LevelName, useSchemeTitle } from './names.js';
import { points } from './place.js';

interface ExplainedProps {
  readonly from: PublishedScheme;
  readonly to: PublishedScheme;
  readonly level: Level;
  readonly pin?: number | null;
}

/** The sender's own level first and in its own words, then every candidate and why. */
export function Explained({ from, to, level, pin = null }: ExplainedProps) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const reasons = explainCandidates(from, level, to, pin);
  const { fidelity, position } = translate(from, level, to, pin);
  return (
    <section class="aside" aria-label={t('severity.page.explained', { level: level.code, to: titleOf(to) })}>
      <p class="stated">
        <LevelName level={level} scheme={from} /> <Place level={level} />
      </p>
      <p>
        {t('severity.page.explained.in', { to: titleOf(to) })} {t(`severity.fidelity.${fidelity}`)}
      </p>
      {position && <p>{t(`severity.position.${position}`)}</p>}
      <ul class="candidates">
        {reasons.map(({ code, sharedMin, sharedMax, distance, likely, careful }) => (
          <li key={code}>
            <Candidate code={code} scheme={to} />
            {reasons.length > 1 && <Marks likely={likely} careful={careful} />}
            <p class="hint">{t('severity.page.reason', { points: points(sharedMin, sharedMax), count: distance })}</p>
          </li>
        ))}
      </ul>
      {reasons.length > 1 && <p class="hint">{t('severity.page.likely.text')}</p>}
    </section>
  );
}
