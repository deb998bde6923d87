import type { ContactFilter } from '@liaison/directory';
import { decodeCursor } from '@liaison/http';
import { type Given, wordOf } from '../frame/given.js';

const PAGE = 50;
const TICKS = ['openNow', 'always', 'neverConfirmed'];
const LONGEST = 200;

/** A page of what the form of filters asks for. @throws BadCursor */
export function filterOf(query: Given): ContactFilter {
  return { ...wishesOf(query), ...afterOf(query['cursor']), limit: PAGE };
}

/** What the form asks for; empty fields ask for nothing. */
export function wishesOf(query: Given): ContactFilter {
  const words = ['q', 'state', 'category', 'language'].flatMap((name) => {
    const value = wordOf(query, name).trim();
    return value ? [[name, value.slice(0, LONGEST)] as const] : [];
  });
  const ticked = TICKS.filter((name) => query[name] === 'true').map((name) => [name, true] as const);
  return Object.fromEntries<string | boolean>([...words, ...ticked]);
}

function afterOf(cursor: unknown): Pick<ContactFilter, 'after'> {
  const [state, id] = decodeCursor(typeof cursor === 'string' ? cursor : undefined, 2, 'last-is-id') ?? [];
  return state && id ? { after: { state, id } } : {};
}
