import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyFileMissing } from '../../editions.errors.js';
import { type KeyPair, publicJwk } from './key-pair.js';

/** Private keys outside the database, one JWK a file (RFC 8037 §2), readable by their owner only. */
export class KeyFolder {
  constructor(private readonly folder: string) {}

  async write({ kid, x, d }: KeyPair): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const text = `${JSON.stringify({ ...publicJwk(x), d, kid, use: 'sig', alg: 'EdDSA' }, null, 2)}\n`;
    await writeFile(this.fileOf(kid), text, { mode: 0o600, flag: 'wx' });
  }

  /** @throws KeyFileMissing when it is not there, not readable, or another key's */
  async read(kid: string, x: string): Promise<KeyPair> {
    try {
      const { d, x: found } = JSON.parse(await readFile(this.fileOf(kid), 'utf8')) as Partial<KeyPair>;
      if (d !== undefined && found === x) return { kid, x, d };
    } catch {
      // Whatever is wrong with it, the operator is told which file is needed.
    }
    throw new KeyFileMissing(kid);
  }

  private fileOf(kid: string): string {
    return join(this.folder, `${kid}.json`);
  }
}
