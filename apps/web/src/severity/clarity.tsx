import { directionOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { useSchemeTitle } from './names.js';
import { clarityOf, FIDELITIES, type Reading } from './reading.js';

/** How many levels have one clear counterpart, several possible ones, or none. */
export function Clarity({ reading }: { reading: Reading }) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const { from, to, levels } = reading;
  const clarity = clarityOf(reading);
  return (
    <section>
      <h2>{t('severity.page.compare.clarity')}</h2>
      <p>{t('severity.page.compare.clarity.text', { count: levels.length, from: titleOf(from), to: titleOf(to) })}</p>
      <dl class="bars">
        {FIDELITIES.map((fidelity) => (
          <div key={fidelity}>
            <dt>{t(`severity.fidelity.${fidelity}`)}</dt>
            <dd>
              <Bar part={clarity[fidelity]} of={levels.length} mark={fidelity} />
              <span class="count">{clarity[fidelity]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A length beside its number. It begins where reading begins. */
export function Bar({ part, of, mark = 'plain' }: { part: number; of: number; mark?: string }) {
  const { language } = useReader();
  const width = of > 0 ? Math.round(Math.max(0, Math.min(1, part / of)) * 1000) / 10 : 0;
  return (
    <svg class={`bar-of ${mark}`} height="14" aria-hidden="true" focusable="false">
      <rect width="100%" height="14" class="all" />
      <rect x={directionOf(language) === 'rtl' ? `${String(100 - width)}%` : '0'} width={`${String(width)}%`} height="14" class="part" />
    </svg>
  );
}
