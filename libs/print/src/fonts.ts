import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What every page is set in: Latin, Cyrillic, Greek and Devanagari; Arabic; Chinese. */
const ALWAYS = ['noto-sans', 'noto-naskh-arabic', 'noto-sans-sc'] as const;
const WEIGHTS = ['400Regular', '700Bold'] as const;

/** The scripts of further members' own names (Unicode Standard Annex 24), the package of each and its family. */
const FURTHER = [
  ['Armenian', 'noto-sans-armenian', 'Noto Sans Armenian'],
  ['Bengali', 'noto-sans-bengali', 'Noto Sans Bengali'],
  ['Ethiopic', 'noto-sans-ethiopic', 'Noto Sans Ethiopic'],
  ['Georgian', 'noto-sans-georgian', 'Noto Sans Georgian'],
  ['Hangul', 'noto-sans-kr', 'Noto Sans KR'],
  ['Hebrew', 'noto-sans-hebrew', 'Noto Sans Hebrew'],
  ['Khmer', 'noto-sans-khmer', 'Noto Sans Khmer'],
  ['Lao', 'noto-sans-lao', 'Noto Sans Lao'],
  ['Myanmar', 'noto-sans-myanmar', 'Noto Sans Myanmar'],
  ['Sinhala', 'noto-sans-sinhala', 'Noto Sans Sinhala'],
  ['Tamil', 'noto-sans-tamil', 'Noto Sans Tamil'],
  ['Thaana', 'noto-sans-thaana', 'Noto Sans Thaana'],
  ['Thai', 'noto-sans-thai', 'Noto Sans Thai'],
  ['Tibetan', 'noto-serif-tibetan', 'Noto Serif Tibetan'],
  ['Tifinagh', 'noto-sans-tifinagh', 'Noto Sans Tifinagh'],
] as const;

const find = createRequire(import.meta.url);

export interface Fonts {
  /** Folders of TTF files: Typst reads no WOFF. Only weights that are used, for each costs memory. */
  readonly folders: readonly string[];
  /** Families to be tried after the usual ones. */
  readonly further: readonly string[];
}

/** Those that a text needs, and no more: each that is loaded counts towards what the child may hold. */
export function fontsFor(text: string): Fonts {
  const needed = FURTHER.filter(([script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
  const packages = [...ALWAYS, ...needed.map(([, name]) => name)];
  return { folders: packages.flatMap(foldersOf), further: needed.map(([, , family]) => family) };
}

function foldersOf(family: string): string[] {
  const home = dirname(find.resolve(`@expo-google-fonts/${family}/package.json`));
  return WEIGHTS.map((weight) => join(home, weight)).filter((folder) => existsSync(folder));
}
