import { Injectable } from '@nestjs/common';
import { Installation, Reads } from '@liaison/database';
import type { KeyRow } from '../../domain/editions/edition-keys.js';
import { iso } from '../public-contacts.sql.js';

export type KeyView = KeyRow & { readonly kept: 'sealed' | 'file'; readonly usedFrom: string | null };

/** The directory's public keys. They are no secret: everybody who holds an edition needs them. */
@Injectable()
export class EditionKeysQuery {
  constructor(
    private readonly reads: Reads,
    private readonly installation: Installation,
  ) {}

  list(): Promise<KeyView[]> {
    return this.reads.all<KeyView & Record<string, unknown>>('edition-keys', KEYS, [this.installation.directoryId]);
  }
}

/** $1 directory; the one that signs first, the oldest last. */
export const KEYS = `
  select id, key_id as kid, x, standing, kept, ${iso('announced_at')} as "announcedAt", ${iso('used_from')} as "usedFrom",
    ${iso('used_until')} as "usedUntil"
  from edition_key where directory_id = $1
  order by array_position(array['current', 'announced', 'retired', 'withdrawn'], standing), announced_at desc, id`;
