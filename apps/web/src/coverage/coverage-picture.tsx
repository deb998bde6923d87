import type { RegionCoverage } from '@liaison/directory';
import { directionOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { useRegionName } from './region-name.js';

const WIDTH = 640;
const ROW = 74;
const BAR = 14;
const LABEL = 36;
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
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={t('coverage.picture')}>
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
  const start = isMirrored ? WIDTH : 0;
  return (
    <g>
      <text x={start} y={top + 18} class="name" text-anchor="start">
        {name}
      </text>
      {SHOWN.map((kind, i) => {
        const width = Math.max(2, (of[kind] / most) * (WIDTH - LABEL));
        const y = top + 25 + i * (BAR + 1);
        return (
          <g key={kind}>
            <rect x={isMirrored ? WIDTH - width : 0} y={y} width={width} height={BAR} class={kind} />
            <text x={isMirrored ? WIDTH - width - 6 : width + 6} y={y + BAR - 2} class="count" text-anchor="start">
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
