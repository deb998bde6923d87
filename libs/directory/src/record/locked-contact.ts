import type { Tx } from '@liaison/database';
import { verdict } from '@liaison/identity';
import { type Actor, Forbidden, isId, NotFound } from '@liaison/kernel';
import type { KnownChannel } from '../domain/channel-ids.js';
import type { ContactRecord } from '../domain/contact-record.js';
import { unhideFields } from '../domain/hide-fields.js';
import type { HiddenFieldRows } from '../hidden-fields.js';

export interface LockedContact {
  readonly id: string;
  readonly version: number;
  readonly status: 'pending' | 'active' | 'withdrawn';
  /** The whole record, as far as the actor may see it; its channels carry their ids. */
  readonly record: ContactRecord;
}

/** Members see each other's contacts, so a stranger is told that it may not, not that there is none. */
export function mayChange(actor: Actor, state: string): void {
  if (verdict(actor, 'contact/change', { states: [state] }) !== 'allowed') throw new Forbidden('contact/change');
}

/** What the actor may not see does not exist for it; nor does a withdrawn contact, unless it is asked for. @throws NotFound */
export async function lockContact(tx: Tx, actor: Actor, id: string, hidden: HiddenFieldRows, withdrawn: boolean): Promise<LockedContact> {
  if (!isId(id)) throw new NotFound('contact');
  const [found] = await tx.query<Omit<LockedContact, 'record'>[]>(LOCK, [actor.directoryId, id, withdrawn]);
  if (!found) throw new NotFound('contact');
  const record = await recordOf(tx, found);
  if (record.category === 'authority' && !seesAuthority(actor, record.state)) throw new NotFound('contact');
  const channels = await channelsInUse(tx, id);
  return { ...found, record: { ...unhideFields(record, await hidden.of(tx, id)), channels } };
}

/** A statement of its own: one that waited for the lock would not see the version that was written meanwhile. */
async function recordOf(tx: Tx, { id, version }: Omit<LockedContact, 'record'>): Promise<ContactRecord> {
  const [found] = await tx.query<[{ record: ContactRecord }]>(VERSION, [id, version]);
  return found.record;
}

function seesAuthority({ state, roles }: Actor, owner: string): boolean {
  return state === owner || roles.some((role) => ['manager', 'second-officer', 'operator', 'system'].includes(role));
}

async function channelsInUse(tx: Tx, contactId: string): Promise<readonly KnownChannel[]> {
  const rows = await tx.query<{ channel: KnownChannel }[]>(`${CHANNELS} and position is not null order by position`, [contactId]);
  return rows.map(({ channel }) => channel);
}

/** All there ever were. */
export async function channelsEver(tx: Tx, contactId: string): Promise<readonly KnownChannel[]> {
  const rows = await tx.query<{ channel: KnownChannel }[]>(CHANNELS, [contactId]);
  return rows.map(({ channel }) => channel);
}

const LOCK = `
  select id, version, status from contact where directory_id = $1 and id = $2 and ($3 or status <> 'withdrawn') for update`;

const VERSION = 'select record from contact_version where contact_id = $1 and version = $2';

const CHANNELS = `
  select jsonb_strip_nulls(jsonb_build_object('id', id, 'kind', kind, 'address', address, 'personal', nullif(personal, false),
    'visibility', nullif(visibility, 'members'), 'note', note)) as channel
  from channel where contact_id = $1`;
