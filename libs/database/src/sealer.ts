import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** What the column type `sealed` holds: AES-256-GCM as nonce, tag, ciphertext, and the version of the key that made it. */
export interface Sealed {
  readonly keyVersion: number;
  readonly bytes: Buffer;
}

/** Root keys by version, 32 bytes each; the highest version seals, all of them open. */
export type RootKeys = ReadonlyMap<number, Buffer>;

/** The right key, but not what it sealed for this place. */
export class DoesNotOpen extends Error {
  constructor(place: string) {
    super(`What is sealed at ${place} does not open there: it was damaged, moved, or sealed with another key.`);
  }
}

/**
 * Secrets at rest. A sealed value is bound to `place` (table, column and row), so a ciphertext moved elsewhere does not
 * open. Also the keyed hashes for codes, which are too short to be hashed without a key.
 */
export class Sealer {
  private readonly current: number;
  /** Deriving a key costs more than using it, and a round seals thousands of letters. */
  private readonly derivedKeys = new Map<string, KeyObject>();

  /** `hashRoot`: what keyed hashes are made with; the oldest key where an installation keeps none of its own. */
  constructor(
    private readonly keys: RootKeys,
    private readonly hashRoot = oldestOf(keys),
  ) {
    this.current = Math.max(...keys.keys());
  }

  seal(plain: string, place: string): Sealed {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.derived(this.current, 'seal'), nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return { keyVersion: this.current, bytes: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
  }

  /** Throws when the value was sealed for another place or was tampered with. */
  open({ keyVersion, bytes }: Sealed, place: string): string {
    const key = this.derived(keyVersion, 'seal');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
    } catch {
      throw new DoesNotOpen(place);
    }
  }

  /** The version that seals. */
  get version(): number {
    return this.current;
  }

  /** 32 bytes that only this installation can compute from `message`; they stay equal when sealing keys come and go. */
  mac(purpose: string, message: string): Buffer {
    return createHmac('sha256', this.derived('hash', purpose)).update(message).digest();
  }

  private derived(version: number | 'hash', purpose: string): KeyObject {
    const name = `${String(version)}:${purpose}`;
    const known = this.derivedKeys.get(name);
    if (known) return known;
    const root = version === 'hash' ? this.hashRoot : this.keys.get(version);
    if (!root) throw new Error(`No sealing key of version ${String(version)} is configured.`);
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `liaison ${purpose}`, 32)));
    this.derivedKeys.set(name, key);
    return key;
  }
}

export function oldestOf(keys: RootKeys): Buffer {
  return keys.get(Math.min(...keys.keys())) ?? Buffer.alloc(0);
}

/** Where a sealed value lives; what it is bound to. */
export function placeOf(table: string, column: string, id: string): string {
  return `${table}.${column}/${id}`;
}

/** A value for a column of type `sealed`, in PostgreSQL's composite notation; and back. */
export function toSealedColumn({ keyVersion, bytes }: Sealed): string {
  return `(${String(keyVersion)},"\\\\x${bytes.toString('hex')}")`;
}

export function fromSealedColumn(column: string): Sealed {
  const [start, keyVersion] = /^\((\d+),"?\\{1,2}x/.exec(column) ?? [];
  if (start === undefined) throw new Error('Not a sealed value.');
  return { keyVersion: Number(keyVersion), bytes: Buffer.from(column.slice(start.length, column.indexOf(')')).replace('"', ''), 'hex') };
}
