import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Installation, openDatabase, type ProcessParts, Sealer } from '@liaison/database';
import { readSettings } from '@liaison/settings';
import type { TestDatabase } from './database.js';
import { FixedClock } from './fixed-clock.js';

export const TEST_ROOT_KEY = randomBytes(32);

export interface TestProcess extends ProcessParts {
  readonly clock: FixedClock;
  readonly source: DataSource;
}

/** The parts of one api or worker process on a test database, with a clock that stands still until it is moved. */
export async function testProcess(
  database: TestDatabase,
  kind: 'api' | 'worker',
  clock = new FixedClock(),
  env: NodeJS.ProcessEnv = {},
  poolSize = 10,
): Promise<TestProcess> {
  return {
    settings: readSettings({ LIAISON_CLOCK: 'shiftable', OFFICER_FACTORS: 'passkey,totp', ...env }),
    installation: new Installation(database.directoryId),
    source: await openDatabase({ url: kind === 'api' ? database.apiUrl : database.workerUrl, poolSize }),
    clock,
    sealer: new Sealer(new Map([[1, TEST_ROOT_KEY]])),
  };
}
