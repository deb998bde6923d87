import type { RegionCoverage } from '@liaison/directory';
import { directionOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { useRegionName } from './region-name.js';

const ROW = 80;
const BAR = 14;
/** Per cent of the width; the rest is for the numbers. */
const LONGEST = 90;
const SHOWN = ['states', 'diplomatic', 'technical'] as const;

/** Bars of one scale; numbers stand beside them, and each kind has a pattern of its own, so colour is never alone. */
export function CoveragePicture({ regions }: { readonly regions: readonly RegionCoverage[] }) {
  const t = useText();
  const nameOf = useRegionName();
  const most = Math.max(...regions.map(({ states }) => states), 1);
  const height = regions.length * ROW;
  return (
    <figure class="coverage">
      <figcaption>{t('coverage.picture')}</figcaption>
      <Legend />
      <svg width="100%" height={height} role="img" aria-label={t('coverage.picture')}>
        {regions.map((region, row) => (
          <Region key={region.region} name={nameOf(region)} of={region} top={row * ROW} most={most} />
        ))}
      </svg>
    </figure>
  );
}

interface RegionProps {
  readonly name: string;
  readonly of: RegionCoverage;
  readonly top: number;
  readonly most: number;
}

/** In right-to-left languages bars begin at the right. */
function Region({ name, of, top, most }: RegionProps) {
  const isMirrored = directionOf(useReader().language) === 'rtl';
  const from = (width: number) => `${String(isMirrored ? 100 - width : 0)}%`;
  const end = (width: number) => `${String(isMirrored ? 100 - width : width)}%`;
  return (
    <g>
      <text x={end(0)} y={top + 22} class="name">
        {name}
      </text>
      {SHOWN.map((kind, i) => {
        const width = Math.max(0.5, (of[kind] / most) * LONGEST);
        const y = top + 30 + i * (BAR + 1);
        return (
          <g key={kind}>
            <rect x={from(width)} y={y} width={`${String(width)}%`} height={BAR} class={kind} />
            <text x={end(width)} dx={isMirrored ? -6 : 6} y={y + BAR - 2} class="count">
              {of[kind]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Legend() {
  const t = useText();
  return (
    <ul class="legend">
      {SHOWN.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" class={kind} />
          </svg>{' '}
          {t(`coverage.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
