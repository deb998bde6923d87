import { useText } from '../frame/reader.js';
import { Candidates } from './candidates.js';
import { Swatch } from './colour.js';
import { Place } from './levels.js';
import { LevelName, useSchemeTitle } from './names.js';
import { comparePath } from './paths.js';
import type { LevelReading, Reading } from './reading.js';

/** The facts of the picture, level by level. */
export function ReadingTable({ reading }: { reading: Reading }) {
  const t = useText();
  const titleOf = useSchemeTitle();
  return (
    <section>
      <h2>{t('severity.page.compare.table')}</h2>
      <p class="hint">{t('severity.page.likely.text')}</p>
      <div class="scroll stacked" role="region" aria-label={t('severity.page.compare.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('severity.page.level')}</th>
              <th scope="col">{t('severity.page.place')}</th>
              <th scope="col">{t('severity.page.compare.candidates', { to: titleOf(reading.to) })}</th>
              <th scope="col">{t('severity.page.compare.closeness')}</th>
            </tr>
          </thead>
          <tbody>
            {reading.levels.map((one) => (
              <Row key={one.level.code} one={one} reading={reading} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ one: { level, translation }, reading: { from, to } }: { one: LevelReading; reading: Reading }) {
  const t = useText();
  const { position, fidelity } = translation;
  return (
    <tr>
      <th scope="row" class="level">
        <Swatch level={level} /> <LevelName level={level} scheme={from} />
      </th>
      <td data-label={t('severity.page.place')}>
        <Place level={level} />
      </td>
      <td>{position ? t(`severity.position.${position}`) : <Candidates translation={translation} scheme={to} />}</td>
      <td data-label={t('severity.page.compare.closeness')}>
        {t(`severity.fidelity.${fidelity}`)}{' '}
        <a href={`${comparePath(from, to, level)}#picture`} aria-label={t('severity.page.compare.why.of', { level: level.code })}>
          {t('severity.page.compare.why')}
        </a>
      </td>
    </tr>
  );
}
