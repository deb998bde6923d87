import { Injectable } from '@nestjs/common';
import { CompactSign, FlattenedSign } from 'jose';
import { fromSealedColumn, Sealer, type Tx } from '@liaison/database';
import { canonicalJson } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { BookSeal, Edition, Withdrawals } from '../../domain/editions/edition.js';
import { KeyFileMissing, NoSigningKey } from '../../editions.errors.js';
import { KeyFolder } from './key-folder.js';
import { type KeyPair, privateKeyOf, publicJwk } from './key-pair.js';
import { secretPlace } from './new-edition-key.js';

/** The key that signs now. Only the worker's role finds its private half. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly sealer: Sealer,
    private readonly settings: Settings,
  ) {}

  /** @throws NoSigningKey, KeyFileMissing */
  async current(tx: Tx, directoryId: string): Promise<SigningKey> {
    const [row] = await tx.query<Row[]>(CURRENT, [directoryId]);
    if (!row) throw new NoSigningKey();
    return new SigningKey(row.kept === 'file' ? await this.fromFile(row) : this.opened(row));
  }

  private fromFile({ kid, x }: Row): Promise<KeyPair> {
    const { EDITION_KEYS_FOLDER } = this.settings;
    if (EDITION_KEYS_FOLDER === undefined) throw new KeyFileMissing(kid);
    return new KeyFolder(EDITION_KEYS_FOLDER).read(kid, x);
  }

  private opened({ id, kid, x, secret }: Row): KeyPair {
    if (secret === null) throw new NoSigningKey();
    return { kid, x, d: this.sealer.open(fromSealedColumn(secret), secretPlace(id)) };
  }
}

/** Signs as JWS (RFC 7515) with Ed25519 (RFC 8037). The public key travels along; its id, printed elsewhere, proves it. */
export class SigningKey {
  constructor(private readonly pair: KeyPair) {}

  get kid(): string {
    return this.pair.kid;
  }

  /** Flattened JSON serialisation (RFC 7515 §7.2.2), for files. */
  async file(content: Edition | Withdrawals): Promise<string> {
    const jws = await new FlattenedSign(bytesOf(content)).setProtectedHeader(this.header(content.type)).sign(privateKeyOf(this.pair));
    return `${JSON.stringify(jws, null, 1)}\n`;
  }

  /** Compact serialisation (RFC 7515 §7.1), for the end of a book. */
  line(content: BookSeal): Promise<string> {
    return new CompactSign(bytesOf(content)).setProtectedHeader(this.header(content.type)).sign(privateKeyOf(this.pair));
  }

  private header(type: string) {
    return { alg: 'EdDSA', kid: this.pair.kid, jwk: publicJwk(this.pair.x), typ: `${type}+jws` };
  }
}

/** The bytes that are signed, and whose hash is printed. */
export function bytesOf(content: Edition | Withdrawals | BookSeal): Buffer {
  return Buffer.from(canonicalJson(content));
}

interface Row {
  readonly id: string;
  readonly kid: string;
  readonly x: string;
  readonly kept: 'sealed' | 'file';
  readonly secret: string | null;
}

const CURRENT = `
  select k.id, k.key_id as kid, k.x, k.kept, s.secret::text as secret
  from edition_key k left join edition_key_secret s on s.key = k.id
  where k.directory_id = $1 and k.standing = 'current'`;
