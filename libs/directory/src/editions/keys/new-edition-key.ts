import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { placeOf, Sealer, isUniqueViolation, toSealedColumn, Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { standingOfNew } from '../../domain/editions/edition-keys.js';
import type { KeyStanding } from '../../domain/editions/edition.js';
import { KeyAlreadyAnnounced } from '../../editions.errors.js';
import { KEYS, type KeyView } from './edition-keys.query.js';
import { KeyFolder } from './key-folder.js';
import { type KeyPair, newKeyPair } from './key-pair.js';

export interface NewKey {
  readonly kid: string;
  readonly standing: KeyStanding;
}

/** Makes a signing key: the first one signs, a further one is announced. Its private half is never shown. */
@Injectable()
export class NewEditionKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly sealer: Sealer,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws KeyAlreadyAnnounced */
  async execute(actor: Actor): Promise<NewKey> {
    allow(actor, 'edition/keys');
    const pair = await newKeyPair();
    try {
      return await this.transactions.run(actor, (tx) => this.keep(tx, actor, pair));
    } catch (error) {
      throw isUniqueViolation(error) ? new KeyAlreadyAnnounced() : error;
    }
  }

  private async keep(tx: Tx, actor: Actor, pair: KeyPair): Promise<NewKey> {
    const standing = standingOfNew(await tx.query<KeyView[]>(KEYS, [actor.directoryId]));
    const folder = this.settings.EDITION_KEYS_FOLDER;
    const kept = folder === undefined ? 'sealed' : 'file';
    const id = newId();
    const now = this.clock.now();
    const usedFrom = standing === 'current' ? now : null;
    await tx.query(INSERT, [id, actor.directoryId, pair.kid, pair.x, standing, kept, now, usedFrom]);
    if (folder === undefined) await tx.query(INSERT_SECRET, [id, actor.directoryId, this.sealed(id, pair)]);
    const data = { key: pair.kid, standing, kept };
    await this.audit.append(tx, actor, 'directory/edition-key-made', { subject: `edition-key:${id}`, data });
    if (folder !== undefined) await new KeyFolder(folder).write(pair);
    return { kid: pair.kid, standing };
  }

  private sealed(id: string, { d }: KeyPair): string {
    return toSealedColumn(this.sealer.seal(d, secretPlace(id)));
  }
}

export function secretPlace(id: string): string {
  return placeOf('edition_key_secret', 'secret', id);
}

const INSERT = `
  insert into edition_key (id, directory_id, key_id, x, standing, kept, announced_at, used_from) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const INSERT_SECRET = 'insert into edition_key_secret (key, directory_id, secret) values ($1, $2, $3::sealed)';
