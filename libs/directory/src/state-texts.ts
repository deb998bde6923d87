import type { Tx } from '@liaison/database';

/** Every name a State is found by, per code. */
export async function stateTexts(tx: Tx, directoryId: string, codes: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ code: string; texts: string[] }[]>(
    `select code, array(select value from jsonb_each_text(names) union select value from jsonb_each_text(formal_names)) as texts
     from state where directory_id = $1 and code = any($2)`,
    [directoryId, [...codes]],
  );
  return new Map(rows.map(({ code, texts }) => [code, texts]));
}
