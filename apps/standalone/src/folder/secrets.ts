import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** What this installation made up for itself at its first start. Losing it makes sealed values unreadable. */
export interface Secrets {
  readonly sealingKeys: string;
  readonly passwords: { readonly migrator: string; readonly api: string; readonly worker: string; readonly inbox: string };
}

/** The secrets of a data folder, made when missing; readable by its owner only. */
export async function secretsOf(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return JSON.parse(known) as Secrets;
  const made = newSecrets();
  await writeWhole(file, JSON.stringify(made, null, 2));
  return made;
}

/** Keeps what `change` makes of the sealing keys; a standalone reads it at its next start. */
export async function addSealingKey(folder: string, change: (keys: string) => string): Promise<void> {
  const known = await secretsOf(folder);
  await writeWhole(join(folder, 'secrets.json'), JSON.stringify({ ...known, sealingKeys: change(known.sealingKeys) }, null, 2));
}

function newSecrets(): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  const passwords = { migrator: password(), api: password(), worker: password(), inbox: password() };
  return { sealingKeys: `1:${randomBytes(32).toString('base64')}`, passwords };
}

/** Written aside, flushed, then renamed: after a full disk or a crash there is the old file or the new one, never half of one. */
export async function writeWhole(file: string, content: string): Promise<void> {
  const aside = `${file}.${String(process.pid)}`;
  const handle = await open(aside, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
