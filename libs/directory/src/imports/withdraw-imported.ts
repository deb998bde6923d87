import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { ContactUses } from './contact-uses.js';
import type { ImportHead } from './import-head.js';

const BATCH = 1_000;

/** A contact that an undo left where it is. */
export interface StayedContact {
  readonly id: string;
  readonly state: string;
  readonly institution: string;
  readonly roleTitle: string;
}

export interface Undoing {
  readonly onProgress?: ((step: 'withdrawn' | 'taken-back', count: number) => void) | undefined;
  readonly onStayed?: ((contact: StayedContact) => void) | undefined;
}

interface Added extends StayedContact {
  readonly version: number;
  readonly category: string;
  readonly key: string;
}

/** Withdraws the contacts an import has entered and nobody has touched since, in batches of one transaction. */
@Injectable()
export class WithdrawImported {
  constructor(
    private readonly audit: AuditLog,
    private readonly uses: ContactUses,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, head: ImportHead, { onProgress, onStayed }: Undoing): Promise<{ withdrawn: number; stayed: number }> {
    const count = { withdrawn: 0, stayed: 0 };
    let batch = await this.next(tx, head, null);
    while (batch.length) {
      const touched = await this.touched(tx, actor, batch);
      const stayed = batch.filter(({ id }) => touched.has(id));
      const going = batch.filter(({ id }) => !touched.has(id));
      await this.withdraw(tx, actor, head, going);
      await this.remember(tx, actor, head, stayed);
      stayed.forEach((contact) => onStayed?.(contact));
      count.withdrawn += going.length;
      count.stayed += stayed.length;
      onProgress?.('withdrawn', count.withdrawn);
      batch = await this.next(tx, head, batch.at(-1)?.id ?? null);
    }
    return count;
  }

  private next(tx: Tx, { id }: ImportHead, last: string | null): Promise<Added[]> {
    return tx.query<Added[]>(NEXT, [id, last, BATCH]);
  }

  /** Asked anew once they are under lock. */
  private async touched(tx: Tx, { directoryId }: Actor, contacts: readonly Added[]): Promise<ReadonlySet<string>> {
    const ids = contacts.map(({ id }) => id);
    const rows = await tx.query<{ id: string }[]>(TOUCHED, [directoryId, ids]);
    const changed = contacts.filter(({ version }) => version > 1).map(({ id }) => id);
    return new Set([...changed, ...rows.map(({ id }) => id), ...(await this.uses.among(tx, directoryId, contacts))]);
  }

  private async withdraw(tx: Tx, actor: Actor, head: ImportHead, contacts: readonly Added[]): Promise<void> {
    if (!contacts.length) return;
    const ids = contacts.map(({ id }) => id);
    await tx.query(WITHDRAW, [ids, this.clock.now(), actor.name, head.id, head.source]);
    const entries = contacts.map(({ id, state }) => ({ subject: `contact:${id}`, states: [state], data: { version: 2, fields: [] } }));
    await this.audit.appendAll(tx, actor, 'directory/contact-changed', entries);
  }

  /** By name, on the page of the import. */
  private async remember(tx: Tx, { directoryId }: Actor, { id, state }: ImportHead, stayed: readonly Added[]): Promise<void> {
    if (!stayed.length) return;
    const rows = stayed.map((contact) => ({ ...contact, row: newId() }));
    await tx.query(REMEMBER, [directoryId, id, state, JSON.stringify(rows)]);
  }
}

const NEXT = `
  select c.id, c.state, c.institution, c.role_title as "roleTitle", c.category, coalesce(c.import_key, c.id::text) as key, c.version
  from contact_version v join contact c on c.id = v.contact_id
  where v.import_id = $1 and v.version = 1 and c.status <> 'withdrawn' and ($2::uuid is null or v.contact_id > $2)
  order by v.contact_id limit $3 for update of c`;

/** A person has answered from it, staffs it or is to stand in for it, or its State asks for a change. */
const TOUCHED = `
  select c.id from contact c where c.directory_id = $1 and c.id = any($2::uuid[]) and (
    exists (select from channel h where h.contact_id = c.id and h.last_confirmed_at is not null)
    or exists (select from holder h where h.contact_id = c.id)
    or exists (select from proposal p where p.contact_id = c.id and p.status in ('proposed', 'verified', 'cooling-off'))
    or exists (select from contact o where o.directory_id = $1 and o.state = c.state and o.deputy_contact = c.id and o.status <> 'withdrawn')
    or exists (select from account a where a.directory_id = $1 and a.state = c.state and c.id = any(a.contact_ids)))`;

const WITHDRAW = `
  with gone as (
    update contact set status = 'withdrawn', version = 2, changed_at = $2, import_key = null where id = any($1::uuid[]) returning id
  )
  insert into contact_version (directory_id, contact_id, version, at, actor, record, import_id, import_source)
  select v.directory_id, v.contact_id, 2, $2, $3, v.record, $4, $5
  from gone join contact_version v on v.contact_id = gone.id and v.version = 1`;

const REMEMBER = `
  insert into import_row (id, directory_id, import_id, owner_state, line, key, state, given, record, contact_id, outcome)
  select s.row, $1, $2, $3, 0, s.key, s.state, '{}', jsonb_build_object('institution', s.institution, 'roleTitle', s."roleTitle",
    'category', s.category), s.id, 'stayed'
  from jsonb_to_recordset($4::jsonb) as s (row uuid, id uuid, key text, state text, institution text, "roleTitle" text, category text)`;
