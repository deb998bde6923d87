import { decodeCursor, type ListQuery, type Page, pageOf } from '@liaison/http';

/** A page of a list that is in memory whole, by id. */
export function pageOfList<T extends { readonly id: string }>(all: readonly T[], { limit, cursor }: ListQuery): Page<T> {
  const [after] = decodeCursor(cursor, 1) ?? [];
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  return pageOf(all.slice(start, start + limit + 1), limit, ({ id }) => [id]);
}
