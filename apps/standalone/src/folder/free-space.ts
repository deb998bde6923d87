import { statfs } from 'node:fs/promises';
import { OperatorError } from '../../../cli/src/operator-error.js';

const MIB = 1024 * 1024;
/** What a first start writes. With less, PostgreSQL would stop in the middle of something. */
const NEEDED = 64 * MIB;

/** Refuses a disk that is full, or as good as full, while nothing has been written yet. */
export async function needSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED) throw new OperatorError('cli.error.disk-full');
}
