import type { Level } from '@liaison/severity';

/** What a scale calls a colour without saying which; those that give a value are shown in it. */
const CALLED: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  grey: '#8A8F94',
  green: '#339900',
  blue: '#006699',
  yellow: '#FCEE21',
  orange: '#F28C00',
  red: '#CC0033',
  black: '#000000',
};

/** `#RRGGBB`, or null for a level without a colour. */
export function paintOf({ colour }: Pick<Level, 'colour'>): string | null {
  return colour ? (colour.hex ?? CALLED[colour.name?.toLowerCase() ?? ''] ?? null) : null;
}

/** A sample of the official colour; its name stands beside it, for colour is never alone. */
export function Swatch({ level }: { level: Pick<Level, 'colour'> }) {
  const paint = paintOf(level);
  if (!paint) return null;
  return (
    <svg class="swatch" width="16" height="16" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="15" height="15" rx="3" fill={paint} class="edge" />
    </svg>
  );
}
