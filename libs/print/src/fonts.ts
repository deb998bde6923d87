import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What pages are set in: Latin, Cyrillic and Greek; Arabic; Chinese; and the scripts of further members' own names. */
const FAMILIES = ['noto-sans', 'noto-naskh-arabic', 'noto-sans-sc'] as const;
const WEIGHTS = ['400Regular', '700Bold'] as const;

const find = createRequire(import.meta.url);

/** Folders of TTF files: Typst reads no WOFF. Only the weights that are used, for each costs memory. */
export function fontFolders(): string[] {
  return FAMILIES.flatMap((family) => {
    const home = dirname(find.resolve(`@expo-google-fonts/${family}/package.json`));
    return WEIGHTS.map((weight) => join(home, weight));
  });
}
