import type { Level, PublishedScheme } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Swatch } from './colour.js';
import { LevelName } from './names.js';
import { placeOf, points } from './place.js';
import { Confidence } from './standing.js';

/** Every level with what it means and where it lies, least severe first. */
export function Levels({ scheme }: { scheme: PublishedScheme }) {
  const t = useText();
  const placed = scheme.levels.some((level) => placeOf(level) !== null);
  return (
    <div class="scroll stacked" role="region" aria-label={t('severity.page.levels')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('severity.page.level')}</th>
            <th scope="col">{t('severity.page.criterion')}</th>
            {placed && <th scope="col">{t('severity.page.place')}</th>}
          </tr>
        </thead>
        <tbody>
          {scheme.levels.map((level) => (
            <Row key={level.code} {...{ level, scheme, placed }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ level, scheme, placed }: { level: Level; scheme: PublishedScheme; placed: boolean }) {
  const t = useText();
  return (
    <tr>
      <th scope="row" class="level">
        <Swatch level={level} /> <LevelName level={level} scheme={scheme} />
        <ColourName level={level} />
        {level.confidence && (
          <p class="hint">
            <Confidence of={level.confidence} />
          </p>
        )}
      </th>
      <td data-label={t('severity.page.criterion')}>{level.criterion ? <Written>{level.criterion}</Written> : '–'}</td>
      {placed && (
        <td data-label={t('severity.page.place')}>
          <Place level={level} />
          {level.mappingRationale && (
            <p class="hint">
              <Written>{level.mappingRationale}</Written>
            </p>
          )}
        </td>
      )}
    </tr>
  );
}

function ColourName({ level: { colour } }: { level: Pick<Level, 'colour'> }) {
  const name = colour?.name ?? colour?.hex;
  return name ? (
    <p class="hint">
      <bdi>{name}</bdi>
    </p>
  ) : null;
}

export function Place({ level }: { level: Level }) {
  const t = useText();
  const place = placeOf(level);
  if (place === null || level.referenceTypical === null) return <>{t('severity.page.place.none')}</>;
  return (
    <>
      <bdi dir="ltr">
        <strong>{place}</strong>
      </bdi>
      {level.referenceMin !== level.referenceMax && (
        <>, {t('severity.page.place.typical', { point: points(level.referenceTypical, level.referenceTypical) })}</>
      )}
    </>
  );
}

/** Text of the scale itself, in whatever language it was given. */
export function Written({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>;
}
