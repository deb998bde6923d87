import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, Forbidden, InvalidInput, newId, NotFound, plainText, system } from '@liaison/kernel';
import { ActorCache, NOTIFY } from '../actor-cache.js';
import { allow } from '../domain/policy.js';
import { MIRROR } from '../domain/scopes.js';
import { MirrorDecided, MirrorUndecided, SecondPersonNeeded } from '../keys.errors.js';
import { TellAdministrators } from '../tell-administrators.js';

const LONGEST_PURPOSE = 500;

/**
 * A key that may copy the whole directory is made by two persons: an administrator of its State asks, an officer of the
 * directory decides. So a State of one person can have one. Each side is told by the system, which may read whom to tell.
 */
@Injectable()
export class KeyMirror {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly administrators: TellAdministrators,
    private readonly cache: ActorCache,
  ) {}

  /** @throws NotFound, InvalidInput, MirrorUndecided, MirrorDecided */
  ask(actor: Actor, keyId: string, purpose: string): Promise<void> {
    if (!actor.personId) throw new Forbidden('key/administer');
    const why = purposeOf(purpose);
    return this.asIdentity(async (tx) => {
      const [key] = await tx.query<Key[]>(KEY, [actor.directoryId, keyId]);
      if (!key?.state) throw new NotFound('api-key');
      allow(actor, 'key/administer', { states: [key.state] });
      if (key.scopes.includes(MIRROR)) throw new MirrorDecided();
      const id = newId();
      const asked = await tx.query<unknown[]>(ASK, [id, actor.directoryId, keyId, key.state, why, actor.name, actor.personId]);
      if (!asked.length) throw new MirrorUndecided();
      await this.record(tx, actor, 'asked', { ...key, id, keyId, state: key.state });
    });
  }

  /** @throws NotFound, MirrorDecided, SecondPersonNeeded */
  async decide(actor: Actor, keyId: string, granted: boolean): Promise<void> {
    allow(actor, 'mirror/decide');
    await this.asIdentity(async (tx) => {
      const [asked] = await tx.query<Asked[]>(ASKED, [actor.directoryId, keyId]);
      if (!asked) throw new NotFound('api-key');
      if (asked.decided) throw new MirrorDecided();
      if (!actor.personId || asked.person === actor.personId) throw new SecondPersonNeeded();
      await tx.query(DECIDE, [asked.id, actor.name, actor.personId, granted]);
      if (granted) await tx.query(GRANT, [keyId, MIRROR]);
      await this.record(tx, actor, granted ? 'granted' : 'declined', { ...asked, keyId });
      await tx.query(NOTIFY);
    });
    this.cache.forget();
  }

  private async record(tx: Tx, actor: Actor, what: 'asked' | 'granted' | 'declined', { id, keyId, state, name, prefix }: Wish) {
    await this.audit.append(tx, actor, `identity/mirror-${what}`, { subject: `api-key:${keyId}`, states: [state], data: { key: keyId } });
    const notice = {
      occasion: `mirror-${what}:${id}`,
      subject: `keys.letter.mirror.${what}.subject`,
      body: `keys.letter.mirror.${what}`,
      values: { name, prefix, state },
    } as const;
    await this.administrators.tell(tx, actor, what === 'asked' ? null : state, notice);
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

interface Key {
  readonly state: string | null;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
}

interface Wish {
  readonly id: string;
  readonly keyId: string;
  readonly state: string;
  readonly name: string;
  readonly prefix: string;
}

interface Asked extends Omit<Wish, 'keyId'> {
  readonly person: string;
  readonly decided: boolean;
}

function purposeOf(purpose: string): string {
  const read = plainText(purpose);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/purpose', code: read.fault }]);
  if (!read.text) throw new InvalidInput([{ pointer: '/purpose', code: 'missing' }]);
  if (read.text.length <= LONGEST_PURPOSE) return read.text;
  throw new InvalidInput([{ pointer: '/purpose', code: 'too-long', values: { max: LONGEST_PURPOSE } }]);
}

const KEY = `
  select state, name, prefix, scopes from api_key
  where directory_id = $1 and id = $2 and revoked_at is null and expires_at > now() for update`;

const ASK = `
  insert into mirror_grant (id, directory_id, key_id, state, purpose, asked_by, asked_person) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (key_id) where decided_at is null do nothing returning id`;

const ASKED = `
  select g.id, g.state, k.name, k.prefix, g.asked_person as person, g.decided_at is not null as decided
  from mirror_grant g join api_key k on k.id = g.key_id and k.revoked_at is null and k.expires_at > now()
  where g.directory_id = $1 and g.key_id = $2 order by g.asked_at desc, g.id desc limit 1 for update`;

const DECIDE = `
  update mirror_grant set decided_by = $2, decided_person = $3, decided_at = now(), granted = $4 where id = $1`;

const GRANT = `
  update api_key set scopes = array_append(scopes, $2), version = version + 1 where id = $1 and not ($2 = any (scopes))`;
