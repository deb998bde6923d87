import { InvalidScorer } from '../severity.errors.js';
import { scorerFaults } from './check-scorer.js';
import { Given, type Members } from './given.js';
import { readCondition, readRules } from './read-rules.js';
import type { Band, Matrix, Option, Question, Scorer, ScorerKind, Step } from './scorer.js';

const KINDS: readonly ScorerKind[] = ['weighted-mean', 'worst-criterion', 'matrix', 'base-plus-steps'];
const QUESTION_TYPES: readonly Question['type'][] = ['choice', 'number', 'yes-no'];
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;
const MOST_QUESTIONS = 50;
const MOST_OPTIONS = 100;

/**
 * A scorer from its configuration. NCISS calls questions `categories`; both names are taken.
 * @throws InvalidScorer naming every fault; the first gives the code
 */
export function readScorer(configuration: unknown): Scorer {
  const given = new Given();
  const members = given.object(configuration, '');
  const scorer = { ...commonPart(given, members), ...kindPart(given, members) } as Scorer;
  const faults = given.faults.length ? given.faults : scorerFaults(scorer);
  if (faults.length) throw new InvalidScorer(faults);
  return scorer;
}

function commonPart(given: Given, members: Members) {
  const language = given.text(members['language'], '/language', 20) ?? 'en';
  const kind = given.oneOf(members['kind'], '/kind', KINDS, 'weighted-mean');
  const questions = given
    .list(members['questions'] ?? members['categories'], '/questions', MOST_QUESTIONS)
    .map((question, i) => readQuestion(given, question, `/questions/${i}`, language));
  return {
    kind,
    id: given.code(members['id'] ?? 'own', '/id', ID),
    version: given.code(members['version'] ?? '1', '/version', ID),
    title: given.labels(members['title'], '/title', language),
    owner: given.text(members['owner'], '/owner', 200) ?? '',
    scheme: given.text(members['scheme'], '/scheme', 60),
    example: members['example'] === true,
    notes: given.labels(members['notes'], '/notes', language),
    sources: given.list(members['sources'], '/sources', 20).flatMap((source, i) => given.text(source, `/sources/${i}`, 500) ?? []),
    questions,
    levels: levelsOf(given, members, kind),
    rules: readRules(given, members['rules'], language),
  };
}

function levelsOf(given: Given, members: Members, kind: ScorerKind): string[] {
  if (kind === 'weighted-mean') return readBands(given, members['bands'], '/bands').map(({ id }) => id);
  return given.list(members['levels'], '/levels', MOST_QUESTIONS).map((level, i) => given.code(level, `/levels/${i}`, ID));
}

function kindPart(given: Given, members: Members): object {
  switch (members['kind'] ?? 'weighted-mean') {
    case 'matrix':
      return {
        rows: given.code(members['rows'], '/rows', ID),
        columns: given.code(members['columns'], '/columns', ID),
        cells: readCells(given, members['cells']),
      };
    case 'base-plus-steps':
      return {
        base: given.code(members['base'], '/base', ID),
        movable: given.list(members['movable'], '/movable', MOST_QUESTIONS).map((level, i) => given.code(level, `/movable/${i}`, ID)),
        steps: given.list(members['steps'], '/steps', MOST_QUESTIONS).map((step, i) => readStep(given, step, `/steps/${i}`)),
      };
    case 'weighted-mean':
      return {
        bands: readBands(given, members['bands'], '/bands'),
        finerBands: readBands(given, members['finerBands'], '/finerBands'),
        legacyUnanswered: typeof members['legacyUnanswered'] === 'number' ? members['legacyUnanswered'] : null,
      };
    default:
      return {};
  }
}

function readQuestion(given: Given, value: unknown, pointer: string, language: string): Question {
  const members = given.object(value, pointer);
  const { weight } = members;
  return {
    id: given.code(members['id'], `${pointer}/id`, ID),
    labels: given.labels(members['labels'] ?? members['label'], `${pointer}/labels`, language),
    type: given.oneOf(members['type'], `${pointer}/type`, QUESTION_TYPES, 'choice'),
    several: members['several'] === true,
    options: given
      .list(members['options'], `${pointer}/options`, MOST_OPTIONS)
      .map((option, i) => readOption(given, option, `${pointer}/options/${i}`, language)),
    ...(weight === undefined ? {} : { weight: weight as number }),
  };
}

function readOption(given: Given, value: unknown, pointer: string, language: string): Option {
  const members = given.object(value, pointer);
  const { score, level } = members;
  return {
    id: given.code(members['id'], `${pointer}/id`, ID),
    labels: given.labels(members['labels'] ?? members['label'], `${pointer}/labels`, language),
    ...(score === undefined ? {} : { score: score as number }),
    ...(level === undefined || level === null ? {} : { level: given.code(level, `${pointer}/level`, ID) }),
  };
}

function readBands(given: Given, value: unknown, pointer: string): Band[] {
  return given.list(value, pointer, MOST_QUESTIONS).map((band, i) => {
    const members = given.object(band, `${pointer}/${i}`);
    const also = Object.entries(given.object(members['also'] ?? {}, `${pointer}/${i}/also`)) as [string, string | number][];
    return {
      id: given.code(members['id'] ?? `band-${i + 1}`, `${pointer}/${i}/id`, ID),
      min: members['min'] as number,
      max: members['max'] as number,
      also: Object.fromEntries(also.filter(([, one]) => typeof one === 'string' || typeof one === 'number')),
    };
  });
}

function readCells(given: Given, value: unknown): Matrix['cells'] {
  const rows = Object.entries(given.object(value, '/cells'));
  return Object.fromEntries(
    rows.map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(given.object(columns, `/cells/${row}`)).map(([column, level]) => [
          column,
          given.code(level, `/cells/${row}/${column}`, ID),
        ]),
      ),
    ]),
  );
}

function readStep(given: Given, value: unknown, pointer: string): Step {
  const members = given.object(value, pointer);
  return {
    id: given.code(members['id'], `${pointer}/id`, ID),
    labels: given.labels(members['labels'], `${pointer}/labels`, 'en'),
    first: given.list(members['first'], `${pointer}/first`, 10).map((one, i) => {
      const { when, add } = given.object(one, `${pointer}/first/${i}`);
      const steps =
        typeof add === 'number' && Number.isInteger(add) && add > 0 && add < 10
          ? add
          : given.fault(`${pointer}/first/${i}/add`, 'scorer-config-step', 1);
      return { when: readCondition(given, when, `${pointer}/first/${i}/when`), add: steps };
    }),
  };
}
