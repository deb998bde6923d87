import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { ReviseContact } from '../record/revise-contact.js';
import type { Moved } from './proposal-rows.js';

interface Heirs {
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly proposal: string;
}

/** Persons who staff a contact today, and its standing in for others, pass to the contact it is merged into, and back. */
@Injectable()
export class Inheritance {
  constructor(
    private readonly contacts: ReviseContact,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async pass(tx: Tx, actor: Actor, heirs: Heirs): Promise<Moved> {
    const { state, from, to } = heirs;
    const holders = await rowsOf(tx, PASS_HOLDERS, [from, to, this.clock.now()]);
    await this.enter(tx, actor, heirs, holders);
    const deputies = await tx.query<Id[]>(DEPUTY_OF, [actor.directoryId, state, from, to]);
    const moved: string[] = [];
    for (const { id } of deputies) if (await this.point(tx, actor, id, heirs)) moved.push(id);
    return { holders: holders.map(({ id }) => id), deputies: moved };
  }

  /** What has not gone elsewhere since. `heirs` the other way round. */
  async giveBack(tx: Tx, actor: Actor, heirs: Heirs, { holders, deputies }: Moved): Promise<void> {
    const back = await rowsOf(tx, RETURN_HOLDERS, [holders, heirs.from, heirs.to]);
    await this.enter(tx, actor, heirs, back);
    for (const id of deputies) await this.point(tx, actor, id, heirs);
  }

  /** Its deputy is the heir from now on, if it was the other. */
  private async point(tx: Tx, actor: Actor, id: string, { from, to, proposal }: Heirs): Promise<boolean> {
    const { version, status, record } = await this.contacts.lock(tx, actor, id, { withdrawn: true });
    if (status === 'withdrawn' || record.deputyContact !== from) return false;
    const why = { reason: null, proposal };
    await this.contacts.store(tx, actor, { id, version, before: record, after: { ...record, deputyContact: to }, why });
    return true;
  }

  private async enter(tx: Tx, actor: Actor, { state, to }: Heirs, holders: readonly Id[]): Promise<void> {
    const entries = holders.map(({ id }) => ({
      subject: `contact:${to}`,
      states: [state],
      data: { holder: id, what: 'moved' as const },
    }));
    if (entries.length) await this.audit.appendAll(tx, actor, 'directory/holder-changed', entries);
  }
}

interface Id {
  readonly id: string;
}

async function rowsOf(tx: Tx, sql: string, values: unknown[]): Promise<Id[]> {
  const [rows] = await tx.query<[Id[], number]>(sql, values);
  return rows;
}

/** Who has left stays in the history of the contact that goes; who is named in both is there already. */
const PASS_HOLDERS = `
  update holder h set contact_id = $2, version = version + 1
  where h.contact_id = $1 and h.erased_at is null and coalesce(h.to_date, 'infinity') >= $3::timestamptz::date
    and not exists (select from holder k where k.contact_id = $2 and k.erased_at is null and k.deputy = h.deputy
      and lower(k.name) = lower(h.name) and coalesce(k.to_date, 'infinity') >= $3::timestamptz::date)
  returning h.id`;

const RETURN_HOLDERS = `
  update holder set contact_id = $3, version = version + 1 where id = any($1::uuid[]) and contact_id = $2 returning id`;

const DEPUTY_OF = `
  select id from contact where directory_id = $1 and state = $2 and deputy_contact = $3 and id <> $4 and status <> 'withdrawn' order by id`;
