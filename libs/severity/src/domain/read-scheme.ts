import { InvalidScheme } from '../severity.errors.js';
import { levelFaults } from './check-levels.js';
import { Given, type Members } from './given.js';
import type { PublishedScheme } from './published-scheme.js';
import { readLevels } from './read-levels.js';
import { CONFIDENCES, KINDS } from './scheme.js';

/** A scheme as its owner hands it in; who owns it and what stands behind it is not the owner's to write. */
export type SchemeDraft = Omit<PublishedScheme, 'standing' | 'country'>;

export const SCHEME_ID = /^[a-z0-9][a-z0-9-]{1,59}$/;
const VERSION = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const DIMENSION = /^[A-Z]{2,12}$/;
const LONG = 4_000;

/**
 * Checks the whole and names every fault with its pointer. Without an id, `ownId` stands.
 * @throws InvalidScheme whose first fault gives the code
 */
export function readScheme(given: Members, ownId: string): SchemeDraft {
  const read = new Given();
  const draft = { ...identityPart(read, given, ownId), ...aboutPart(read, given), levels: readLevels(read, given['levels']) };
  const levels = levelFaults(draft.kind, draft.levels);
  const faults = read.faults.length ? [...read.faults, ...levels.filter(({ pointer }) => isOfTheWholeList(read, pointer))] : levels;
  if (faults.length) throw new InvalidScheme(faults);
  return { ...draft, levels: [...draft.levels].sort((a, b) => a.order - b.order) };
}

/** Beside other faults only that there are no levels is said, and not of a list that was refused unread. */
function isOfTheWholeList({ faults }: Given, pointer: string): boolean {
  return pointer === '/levels' && !faults.some((fault) => fault.pointer === pointer);
}

function identityPart(read: Given, given: Members, ownId: string) {
  return {
    id: read.code(given['id'] ?? ownId, '/id', SCHEME_ID),
    version: read.code(given['version'], '/version', VERSION),
    title: read.text(given['title'], '/title', 300) ?? ownId,
    language: read.code(given['language'] ?? 'en', '/language', LANGUAGE),
    kind: read.oneOf(given['kind'], '/kind', KINDS, 'severity'),
    confidence: read.oneOf(given['confidence'], '/confidence', CONFIDENCES, 'high'),
  };
}

function aboutPart(read: Given, given: Members) {
  const text = (name: string, most = LONG) => read.text(given[name], `/${name}`, most, true);
  const [validFrom, validTo] = [read.day(given['validFrom'], '/validFrom'), read.day(given['validTo'], '/validTo')];
  if (validFrom !== null && validTo !== null && validTo < validFrom) read.fault('/validTo', 'scheme-validity', null);
  return {
    ...{
      owner: text('owner', 300) ?? '',
      organisation: null,
      scope: text('scope', 300),
      status: text('status', 300),
      notes: text('notes'),
    },
    ...{ source: text('source'), officialSource: text('officialSource'), licence: text('licence') },
    dimensions: read.list(given['dimensions'], '/dimensions', 20).map((one, i) => read.code(one, `/dimensions/${i}`, DIMENSION)),
    ...{ year: validFrom === null ? null : Number(validFrom.slice(0, 4)), revised: null, validFrom, validTo },
  };
}
