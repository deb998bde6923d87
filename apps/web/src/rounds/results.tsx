import { useText } from '../frame/reader.js';
import { Duration } from '../parts/duration.js';
import { Category } from '../parts/names.js';
import { Facts } from '../parts/small.js';
import type { CountedResults, ResultsEntry } from './round.view.js';

const COLUMNS = [
  ['sent', 'web.round.letters-sent'],
  ['confirmed', 'web.round.count.confirmed'],
  ['unanswered', 'web.round.count.unanswered'],
  ['failed', 'web.round.count.failed'],
] as const;

/** How long answers took, and what came of the letters in each category. */
export function Results({ results }: { results: ResultsEntry }) {
  const t = useText();
  const { medianSeconds, p90Seconds, confirmedBySystem } = results;
  const shown = (seconds: number | null) => (seconds === null ? t('web.round.no-times') : <Duration seconds={seconds} />);
  return (
    <>
      <h3>{t('web.round.results')}</h3>
      <Facts
        items={[
          [t('web.round.median'), shown(medianSeconds)],
          [t('web.round.p90'), shown(p90Seconds)],
          ...(confirmedBySystem ? [[t('web.round.by-system'), String(confirmedBySystem)] as const] : []),
        ]}
      />
      <ByCategory of={Object.entries(results.byCategory)} />
    </>
  );
}

function ByCategory({ of }: { of: readonly [string, CountedResults][] }) {
  const t = useText();
  return (
    <div class="scroll" role="region" aria-label={t('web.round.by-category')} tabIndex={0}>
      <table>
        <caption>{t('web.round.by-category')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.contacts.category')}</th>
            {COLUMNS.map(([column, key]) => (
              <th key={column} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map(([category, counts]) => (
            <tr key={category}>
              <th scope="row">
                <Category of={category} />
              </th>
              {COLUMNS.map(([column]) => (
                <td key={column} class="number">
                  {counts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
