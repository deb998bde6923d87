import { Client } from 'pg';
import { newId } from '@liaison/kernel';
import { seedSchemes } from '@liaison/severity';
import { type Language, LANGUAGES, text } from '@liaison/texts';

/** The first row of an installation, its directory, and the severity schemes that come with a release. As the schema's owner; may be repeated. */
export async function ensureDirectory(migratorUrl: string): Promise<void> {
  await asClient(migratorUrl, async (client) => {
    await client.query('insert into directory (id, name, official_languages) select $1, $2, $3 where not exists (select from directory)', [
      newId(),
      inEveryLanguage(),
      [...LANGUAGES],
    ]);
    await seedSchemes(client, new Date());
  });
}

/** Marks the directory as a demonstration, for ever; everything shown then says so. */
export async function markAsDemo(migratorUrl: string): Promise<void> {
  await asClient(migratorUrl, (client) => client.query('update directory set demo = true'));
}

export async function isDemo(url: string): Promise<boolean> {
  return asClient(url, async (client) => {
    const { rows } = await client.query<{ demo: boolean }>('select coalesce(bool_or(demo), false) as demo from directory');
    return rows[0]?.demo ?? false;
  });
}

function inEveryLanguage(): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language, 'cli.directory-name')])) as Record<Language, string>;
}

async function asClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
