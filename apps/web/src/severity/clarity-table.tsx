import type { PublishedScheme } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { SchemeTitle } from './names.js';
import { comparePath } from './paths.js';
import { clarityOf, type Reading } from './reading.js';

/** How clearly one scale can be read in each other. Alphabetical: this compares readings, not States. */
export function ClarityTable({ scheme, readings }: { scheme: PublishedScheme; readings: readonly Reading[] }) {
  const t = useText();
  const names = ['clear', 'several', 'nothing'] as const;
  return (
    <section>
      <h2>{t('severity.page.own.clarity')}</h2>
      <p>{t('severity.page.own.clarity.text')}</p>
      <div class="scroll stacked" role="region" aria-label={t('severity.page.own.clarity')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('severity.page.compare.from')}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {t(`severity.page.own.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readings.map((reading) => (
              <Row key={reading.to.id} scheme={scheme} reading={reading} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ scheme, reading }: { scheme: PublishedScheme; reading: Reading }) {
  const t = useText();
  const { exact, contained, partial, ambiguous, none } = clarityOf(reading);
  const counts = { clear: exact + contained + partial, several: ambiguous, nothing: none };
  return (
    <tr>
      <th scope="row" class="level">
        <a href={comparePath(scheme, reading.to)}>
          <SchemeTitle scheme={reading.to} />
        </a>
      </th>
      {(['clear', 'several', 'nothing'] as const).map((name) => (
        <td key={name} class="number" data-label={t(`severity.page.own.${name}`)}>
          {counts[name]}
        </td>
      ))}
    </tr>
  );
}
