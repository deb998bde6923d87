import { readFileSync } from 'node:fs';
import { type Level, levelOf, type Scheme, SHIPPED_SCHEMES } from '@liaison/severity';

interface Place {
  readonly scheme: string;
  readonly level: string;
  readonly pin?: number;
}

interface Vectors {
  readonly nciss: readonly { id: string; note: string; answers: object; expected: object }[];
  readonly ncissExactBoundaries: { config: object; cases: readonly { option: string; score: string; band: string; band7: string }[] };
  readonly scorerConfigErrors: readonly ({ id: string; note: string; expected: { error: string } } & Record<string, unknown>)[];
  readonly inlineSchemes: readonly (Pick<Scheme, 'id' | 'kind' | 'confidence'> & { levels: readonly Level[] })[];
  readonly crosswalk: readonly { id: string; note: string; from: Place; to: { scheme: string }; expected: { error?: string } }[];
  readonly noChaining: { from: Place; via: string; to: string; expectedDirect: string[]; wrongChained: string[] };
  readonly computedScaleIceland: { cases: readonly ({ id: string; note: string; expected: string } & Record<string, unknown>)[] };
  readonly schemeValidation: readonly {
    id: string;
    note: string;
    levels: readonly Level[];
    expected: { error?: string; warning?: string; points?: number[] };
  }[];
}

/** Hand-computed cases; a sample of what the rules say. */
export const VECTORS = JSON.parse(readFileSync(new URL('./severity-vectors.json', import.meta.url), 'utf8')) as Vectors;

const INLINE: readonly Scheme[] = VECTORS.inlineSchemes.map((scheme) => ({
  ...scheme,
  ...{ version: '1', title: scheme.id, language: 'en', standing: 'placed-by-directory' },
}));

export function schemeNamed(id: string): Scheme {
  return [...SHIPPED_SCHEMES, ...INLINE].find((scheme) => scheme.id === id)!;
}

export function levelNamed(scheme: string, code: string): Level {
  return levelOf(schemeNamed(scheme), code)!;
}

/** `PIN_OUT_OF_RANGE` of the vectors is `severity/pin-out-of-range` of the API. */
export function kebab(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}
