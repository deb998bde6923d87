import type { PublishedScheme } from '@liaison/severity';
import { type Language, text } from '@liaison/texts';
import { table } from '../table.js';
import { catalogueWith } from './catalogue.js';
import { wordOf, writeJson } from './words.js';

/** The shipped scales, with what they grade and how well their source is known. */
export function run(language: Language, { with: own, json = false }: { with?: string; json?: boolean }): void {
  const schemes = catalogueWith(own).all();
  if (json) {
    writeJson(schemes);
    return;
  }
  const columns = (['scheme', 'version', 'kind', 'levels', 'confidence', 'title'] as const).map((name) =>
    text(language, `cli.severity.${name}`),
  );
  process.stdout.write(table([columns, ...schemes.map((scheme) => rowOf(scheme, language))]));
  process.stdout.write(`\n${text(language, 'cli.severity.note')}\n`);
}

function rowOf({ id, version, kind, levels, confidence, title }: PublishedScheme, language: Language): string[] {
  return [
    id,
    version,
    wordOf(language, 'severity.kind', kind),
    String(levels.length),
    wordOf(language, 'cli.severity.confidence', confidence),
    title,
  ];
}
