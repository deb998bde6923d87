import { Client } from 'pg';
import { Installation, openDatabase, openSealer, type ProcessParts, type RootKeys, ShiftableClock, sqlStateOf } from '@liaison/database';
import { SystemClock } from '@liaison/kernel';
import { readSettings, type Settings } from '@liaison/settings';
import { OperatorError } from '../operator-error.js';
import { guardDatabase } from './guard-database.js';
import { unreachable } from './unreachable.js';

export type ProcessKind = 'api' | 'worker';

export interface OpenedProcess {
  readonly parts: ProcessParts;
  close(): Promise<void>;
}

const URL_OF = { api: 'DATABASE_URL', worker: 'WORKER_DATABASE_URL' } as const;

/**
 * Everything one process is made of, opened once and checked before anything starts: settings, a database role that row
 * security binds, no migration missing, the clock, the sealing keys, the directory.
 */
export async function openProcess(
  kind: ProcessKind,
  env: NodeJS.ProcessEnv,
  required: readonly (keyof Settings)[] = [],
): Promise<OpenedProcess> {
  const setting = URL_OF[kind];
  const settings = readSettings(env, [setting, 'SEALING_KEYS', ...required]);
  const url = settings[setting] ?? '';
  const directoryId = await checked(url, setting);
  const source = await openDatabase({ url });
  const sealer = await openSealer(source, directoryId, rootKeys(settings.SEALING_KEYS ?? '')).catch(async (error: unknown) => {
    await source.destroy();
    throw sqlStateOf(error) ? error : new OperatorError('cli.error.sealing-keys');
  });
  const clock = settings.LIAISON_CLOCK === 'shiftable' ? await ShiftableClock.open(source) : new SystemClock();
  return {
    parts: {
      settings,
      installation: new Installation(directoryId),
      source,
      clock,
      sealer,
    },
    close: async () => {
      if (clock instanceof ShiftableClock) clock.stop();
      await source.destroy();
    },
  };
}

/** The directory's id, from a database this process may use. */
async function checked(url: string, setting: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: unknown) => {
      throw unreachable(setting, url, error);
    });
    await guardDatabase(client, setting);
    const { rows } = await client.query<{ id: string }>('select id from directory order by created_at limit 1');
    if (!rows[0]) throw new OperatorError('cli.error.no-directory');
    return rows[0].id;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function rootKeys(setting: string): RootKeys {
  return new Map(
    setting.split(',').map((entry) => {
      const [version = '', key = ''] = entry.split(':');
      return [Number(version), Buffer.from(key, 'base64')];
    }),
  );
}
