import { Client } from 'pg';

export interface RolePasswords {
  readonly migrator: string;
  readonly api: string;
  readonly worker: string;
}

/**
 * Makes the database (when missing) and its three roles as an administrator. Roles belong to the cluster, so migrations
 * only grant. None is superuser and none can bypass row security. Safe to repeat: passwords are set anew.
 */
export async function bootstrap(adminUrl: string, database: string, prefix: string, passwords: RolePasswords): Promise<void> {
  await asClient(adminUrl, async (admin) => {
    for (const [kind, password] of Object.entries(passwords)) await ensureRole(admin, `${prefix}${kind}`, password as string);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await admin.query(`create database ${name(admin, database)} owner ${name(admin, `${prefix}migrator`)}`);
  });
  const inside = new URL(adminUrl);
  inside.pathname = `/${database}`;
  await asClient(inside.href, async (admin) => {
    const migrator = name(admin, `${prefix}migrator`);
    await admin.query(`grant create on database ${name(admin, database)} to ${migrator}`);
    await admin.query(`revoke create on schema public from public; grant usage, create on schema public to ${migrator}`);
  });
}

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount ? 'alter' : 'create';
  await admin.query(
    `${verb} role ${name(admin, role)} login nosuperuser nocreatedb nocreaterole nobypassrls password ${admin.escapeLiteral(password)}`,
  );
}

function name(client: Client, identifier: string): string {
  return client.escapeIdentifier(identifier);
}

async function asClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
