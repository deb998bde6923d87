import { isPlaced, type Level, REFERENCE_POINTS } from '@liaison/severity';
import { paintOf } from './colour.js';
import { type Band, placeOf } from './place.js';

const CELLS = REFERENCE_POINTS.length;

/** Where a stretch of R0–R5 begins and how wide it is, in percent; mirrored where people read from the right. */
export function stretch(min: number, max: number, mirrored: boolean): { x: string; width: string } {
  const from = mirrored ? CELLS - 1 - max : min;
  return { x: percent(from / CELLS), width: percent((max - min + 1) / CELLS) };
}

function percent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}

export interface Size {
  /** Height of one row of bands, in pixels; widths follow the page. */
  readonly row: number;
  readonly gap: number;
  readonly names: boolean;
}
export const SMALL: Size = { row: 22, gap: 3, names: false };
export const LARGE: Size = { row: 54, gap: 6, names: true };

interface BandsProps {
  readonly bands: readonly Band[];
  readonly y: number;
  readonly size: Size;
  readonly mirrored: boolean;
  /** Codes that stand out; the others step back. Null: all alike. */
  readonly chosen?: readonly string[] | null;
}

/** The levels of one scale over their stretch of R0–R5; the dot marks the typical point. */
export function Bands({ bands, y, size, mirrored, chosen = null }: BandsProps) {
  const centred = bands.every(({ level }) => level.code.length <= 5 * (level.referenceMax - level.referenceMin + 1));
  return (
    <>
      {bands.map(({ level, row }) => (
        <svg
          key={level.code}
          {...stretch(level.referenceMin, level.referenceMax, mirrored)}
          y={y + row * (size.row + size.gap)}
          height={size.row}
          class={chosen && !chosen.includes(level.code) ? 'band back' : 'band'}
        >
          <rect x="1%" y="1" width="98%" height={size.row - 2} rx="4" class="face" />
          <Stripe level={level} size={size} />
          <Words {...{ level, size, centred }} />
          {size.names && <circle cx={typicalIn(level, mirrored)} cy={size.row - 8} r="4.5" class="typical" />}
        </svg>
      ))}
    </>
  );
}

function typicalIn({ referenceMin: min, referenceMax: max, referenceTypical }: Band['level'], mirrored: boolean): string {
  const before = mirrored ? max - referenceTypical : referenceTypical - min;
  return percent((before + 0.5) / (max - min + 1));
}

function Stripe({ level, size }: { level: Level; size: Size }) {
  const paint = paintOf(level);
  return paint ? <rect x="1%" y={size.row - 6} width="98%" height="5" fill={paint} class="edge" /> : null;
}

/** Short codes in the middle; where one is long, all from the left, cut where their band ends. */
function Words({ level: { code, name }, size, centred }: { level: Pick<Level, 'code' | 'name'>; size: Size; centred: boolean }) {
  const [x, anchor] = centred ? ['50%', 'middle' as const] : ['7', 'start' as const];
  return (
    <>
      <text {...{ x }} y={size.names ? 14 : size.row / 2 - 1} dy="0.32em" text-anchor={anchor} direction="ltr" class="code">
        {code}
      </text>
      {size.names && name !== code && (
        <text x="50%" y="32" text-anchor="middle" class="name">
          {name}
        </text>
      )}
    </>
  );
}

/** Points that no level of a scale holds: a gap, or beyond its ends. */
export function Gaps({ bands, y, height, mirrored }: { bands: readonly Band[]; y: number; height: number; mirrored: boolean }) {
  const free = REFERENCE_POINTS.filter((point) => !bands.some(({ level }) => level.referenceMin <= point && level.referenceMax >= point));
  return (
    <>
      {free.map((point) => (
        <rect key={point} {...stretch(point, point, mirrored)} y={y + 1} height={height - 2} rx="4" class="gap" />
      ))}
    </>
  );
}

export function Axis({ y, mirrored }: { y: number; mirrored: boolean }) {
  return (
    <>
      {REFERENCE_POINTS.map((point) => (
        <svg key={point} {...stretch(point, point, mirrored)} y={y} height="24" class="axis">
          <text x="50%" y="12" dy="0.32em" text-anchor="middle" direction="ltr">
            {`R${String(point)}`}
          </text>
        </svg>
      ))}
    </>
  );
}

/** Levels without a place on R0–R5, in their order: equal boxes, for nothing is measured here. */
export function Ladder({ levels, y, size, mirrored }: { levels: readonly Level[]; y: number; size: Size; mirrored: boolean }) {
  const centred = levels.every(({ code }) => code.length <= (5 * CELLS) / levels.length);
  return (
    <>
      {levels.map((level, i) => (
        <svg
          key={level.code}
          x={percent((mirrored ? levels.length - 1 - i : i) / levels.length)}
          width={percent(1 / levels.length)}
          y={y}
          height={size.row}
          class="band unplaced"
        >
          <rect x="1%" y="1" width="98%" height={size.row - 2} rx="4" class="face" />
          <Stripe level={level} size={size} />
          <Words {...{ level, size, centred }} />
        </svg>
      ))}
    </>
  );
}

/** The facts of a picture in one line: `C6 R0–R1 · C5 R1`. */
export function described(levels: readonly Level[]): string {
  return levels.map((level) => (isPlaced(level) ? `${level.code} ${placeOf(level) ?? ''}` : level.code)).join(' · ');
}
