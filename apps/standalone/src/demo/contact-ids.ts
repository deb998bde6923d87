import type { DataSource } from 'typeorm';

/** The ids of a State's contacts, by category. */
export type ContactIds = Readonly<Record<string, string>>;

/** Those of each State that is listed. */
export async function contactIdsIn(source: DataSource, directoryId: string): Promise<ReadonlyMap<string, ContactIds>> {
  const rows = await source.query<{ code: string; ids: ContactIds }[]>(
    `select s.code, coalesce(jsonb_object_agg(c.category, c.id) filter (where c.id is not null), '{}') as ids
     from state s left join contact c on c.directory_id = s.directory_id and c.state = s.code
     where s.directory_id = $1 group by s.code`,
    [directoryId],
  );
  return new Map(rows.map(({ code, ids }) => [code, ids]));
}
