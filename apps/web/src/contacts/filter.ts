import type { ContactFilter } from '@liaison/directory';
import { decodeCursor } from '@liaison/http';
import { type Given, wordOf } from '../frame/given.js';

const PAGE = 50;
const LONGEST = 200;

/** What the form of filters asks for; empty fields ask for nothing. @throws BadCursor */
export function filterOf(query: Given): ContactFilter {
  const words = ['q', 'state', 'category', 'language'].flatMap((name) => {
    const value = wordOf(query, name).trim();
    return value ? [[name, value.slice(0, LONGEST)] as const] : [];
  });
  return { ...Object.fromEntries(words), ...(query['openNow'] === 'true' && { openNow: true }), ...afterOf(query['cursor']), limit: PAGE };
}

function afterOf(cursor: unknown): Pick<ContactFilter, 'after'> {
  const [state, id] = decodeCursor(typeof cursor === 'string' ? cursor : undefined, 2, 'last-is-id') ?? [];
  return state && id ? { after: { state, id } } : {};
}
