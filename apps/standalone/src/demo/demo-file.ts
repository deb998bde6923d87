import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '@liaison/kernel';
import { writeWhole } from '../folder/secrets.js';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  /** Of the account's authenticator app, in base32. */
  readonly totpSecret: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
}

/** Keys by whom they speak for: `manager`, `secondOfficer`, `auditor`, `QM`…, `QM:authority`…. */
export type DemoKeys = Readonly<Record<string, string>>;

/** Shape fixed by `api.md`, "Shapes that tools depend on". */
export interface DemoFile {
  readonly url: string;
  readonly inboxUrl: string;
  readonly accounts: readonly DemoAccount[];
  readonly apiKeys: DemoKeys;
}

/** Written when everything is ready; readable by its owner only. */
export async function writeDemoFile(folder: string, content: DemoFile): Promise<void> {
  await writeWhole(pathIn(folder), `${JSON.stringify(content, null, 2)}\n`);
}

export async function removeDemoFile(folder: string): Promise<void> {
  await rm(pathIn(folder), { force: true });
}

function pathIn(folder: string): string {
  return join(folder, 'demo.json');
}
