import { randomBytes } from 'node:crypto';
import { bootstrap } from '@liaison/database';
import { OperatorError } from '../operator-error.js';
import { unreachable } from '../process/unreachable.js';

const SETTINGS = { migrator: 'MIGRATE_DATABASE_URL', api: 'DATABASE_URL', worker: 'WORKER_DATABASE_URL' } as const;
type Kind = keyof typeof SETTINGS;

/**
 * Makes the database and its roles as the administrator of ADMIN_DATABASE_URL, and prints the settings the processes
 * need. A password that stands in one of these settings already is kept; the others are made up.
 */
export async function run(env: NodeJS.ProcessEnv, { prefix, database }: { prefix: string; database: string }): Promise<void> {
  const admin = env.ADMIN_DATABASE_URL;
  if (!admin || !URL.canParse(admin)) throw new OperatorError('cli.error.admin-url');
  const passwords = { migrator: passwordOf(env, 'migrator'), api: passwordOf(env, 'api'), worker: passwordOf(env, 'worker') };
  await bootstrap(admin, database, prefix, passwords).catch((error: unknown) => {
    throw unreachable('ADMIN_DATABASE_URL', admin, error);
  });
  for (const kind of Object.keys(SETTINGS) as Kind[]) {
    const url = Object.assign(new URL(admin), { username: `${prefix}${kind}`, password: passwords[kind], pathname: `/${database}` });
    process.stdout.write(`${SETTINGS[kind]}=${url.href}\n`);
  }
  process.stdout.write(`SEALING_KEYS=${env.SEALING_KEYS ?? `1:${randomBytes(32).toString('base64')}`}\n`);
}

function passwordOf(env: NodeJS.ProcessEnv, kind: Kind): string {
  const url = env[SETTINGS[kind]];
  const given = url && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
  return given || randomBytes(24).toString('base64url');
}
