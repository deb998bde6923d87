import {
  exchanged,
  explainCandidates,
  type Level,
  levelOf,
  type PublishedScheme,
  translateGiven,
  type Translation,
  writeLine,
} from '@liaison/severity';
import { type Language, text } from '@liaison/texts';
import { table } from '../table.js';
import { catalogueWith } from './catalogue.js';
import { readLevel, readPin, readTarget } from './read-level.js';
import { nameOf, placeOf, wordOf, writeJson } from './words.js';

interface Options {
  readonly to: string;
  readonly pin?: string;
  readonly with?: string;
  readonly json?: boolean;
}

/** What a level may be called in another scale: the sender's own words first, then every candidate and why. */
export function run(language: Language, given: string, { to, pin, with: own, json = false }: Options): void {
  const catalogue = catalogueWith(own);
  const named = readLevel(given);
  const from = { ...named, pin: pin === undefined ? (named.pin ?? null) : readPin(pin) };
  const translation = translateGiven(catalogue, { from, to: readTarget(to) });
  if (json) {
    writeJson(translation);
    return;
  }
  const [source, target] = [catalogue.need(from, '/from'), catalogue.need(readTarget(to), '/to')];
  const level = levelOf(source, from.level);
  if (level) process.stdout.write(explained({ source, level, target, pin: from.pin, translation }, language));
}

interface Translated {
  readonly source: PublishedScheme;
  readonly level: Level;
  readonly target: PublishedScheme;
  readonly pin: number | null;
  readonly translation: Translation;
}

function explained({ source, level, target, pin, translation }: Translated, language: Language): string {
  const say = (key: 'sent' | 'place' | 'scheme' | 'result' | 'line') => text(language, `cli.severity.${key}`);
  const { fidelity, position, warnings } = translation;
  const facts = [
    [say('sent'), nameOf(level, language)],
    [say('line'), writeLine(exchanged(source, level, { pin }))],
    [say('place'), placeOf(translation.referenceMin, translation.referenceMax)],
    [say('scheme'), `${target.id}@${target.version} ${target.title}`],
    [say('result'), position ? wordOf(language, 'severity.position', position) : wordOf(language, 'severity.fidelity', fidelity)],
    ...warnings.map((warning) => [text(language, 'cli.severity.warning'), wordOf(language, 'severity.warning', warning)]),
  ];
  return [table(facts), ...candidatesOf({ source, level, target, pin }, language)].join('\n');
}

function candidatesOf({ source, level, target, pin }: Omit<Translated, 'translation'>, language: Language): string[] {
  const reasons = explainCandidates(source, level, target, pin);
  if (!reasons.length) return [];
  const rows = reasons.map(({ code, likely, careful, sharedMin, sharedMax }) => {
    const candidate = levelOf(target, code);
    const marks = [likely && text(language, 'cli.severity.likely'), careful && text(language, 'cli.severity.careful')]
      .filter(Boolean)
      .join(', ');
    return [
      candidate ? nameOf(candidate, language) : code,
      placeOf(candidate?.referenceMin ?? null, candidate?.referenceMax ?? null),
      placeOf(sharedMin, sharedMax),
      marks,
    ];
  });
  const heading = (['candidate', 'place', 'shared', 'choice'] as const).map((name) => text(language, `cli.severity.${name}`));
  return [table([heading, ...rows])];
}
