import { readFile, stat } from 'node:fs/promises';

export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it the owner of its data, or an account that exists everywhere. */
export async function unprivilegedUser(data: string): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(data).catch(() => null);
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account) {
    throw new Error('PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody". Start as an ordinary user.');
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
