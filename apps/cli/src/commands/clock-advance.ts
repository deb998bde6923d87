import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditLog } from '@liaison/audit';
import { openDatabase, ShiftableClock, Transactions } from '@liaison/database';
import { milliseconds, operator } from '@liaison/kernel';
import { readSettings } from '@liaison/settings';
import { type Language, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';
import { environmentWithDatabase } from '../process/with-database.js';

/** Every process reads the row four times a second. */
const SEEN_EVERYWHERE_MS = 600;

/** Moves business time on, for rehearsals; recorded in the trail. */
export async function run(given: NodeJS.ProcessEnv, language: Language, duration: string): Promise<void> {
  const ms = milliseconds(duration);
  if (!ms) throw new OperatorError('cli.error.duration', { given: duration });
  if (given.NODE_ENV === 'production') throw new OperatorError('cli.error.clock-production');
  const env = await environmentWithDatabase(given);
  if (!given.DATABASE_URL && env.LIAISON_CLOCK !== 'shiftable') throw new OperatorError('cli.error.clock-fixed');
  const now = await advance(readSettings(env, ['DATABASE_URL']).DATABASE_URL ?? '', ms, duration);
  await pause(SEEN_EVERYWHERE_MS);
  process.stdout.write(`${text(language, 'cli.clock-advanced', { duration, now: now.toISOString() })}\n`);
}

async function advance(url: string, ms: number, duration: string): Promise<Date> {
  const source = await openDatabase({ url, poolSize: 2 });
  try {
    const [directory] = await source.query<{ id: string }[]>('select id from directory order by created_at limit 1');
    if (!directory) throw new OperatorError('cli.error.no-directory');
    const actor = operator(userInfo().username, directory.id);
    const clock = await ShiftableClock.open(source);
    await new Transactions(source).run(actor, async (tx) => {
      await tx.query(`update clock_offset set "offset" = "offset" + $1 * interval '1 millisecond'`, [ms]);
      await new AuditLog(clock).append(tx, actor, 'operations/clock-advanced', {
        subject: `directory:${directory.id}`,
        data: { by: duration },
      });
    });
    await clock.refresh();
    clock.stop();
    return clock.now();
  } finally {
    await source.destroy();
  }
}
