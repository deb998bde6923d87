import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { verdict } from '@liaison/identity';
import { type Actor, Clock, Forbidden, InvalidInput, isId, NotFound, StaleVersion } from '@liaison/kernel';
import type { ContactRecord } from './domain/contact-record.js';
import { dutyAt } from './domain/duty.js';
import { readContact } from './read-contact.js';
import { stateTexts } from './state-texts.js';
import { wordsOf } from './store-contacts.js';

/** The fields that take effect at once (`domain.md` §4); everything else is a proposal. */
export type LowRisk = { readonly [F in 'hours' | 'roleTitle' | 'languages']?: ContactRecord[F] | undefined };

@Injectable()
export class ChangeContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * `expected` null takes whatever version there is. The version there is afterwards; the same one when nothing changed.
   * @throws NotFound, Forbidden, StaleVersion, InvalidInput
   */
  execute(actor: Actor, id: string, expected: number | null, wanted: LowRisk): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const current = await lockContact(tx, actor, id);
      mayChange(actor, current.record.state);
      const { version } = current;
      if (expected !== null && version !== expected) throw new StaleVersion();
      const read = readContact({ ...current.record, ...given(wanted) });
      if ('faults' in read) throw new InvalidInput(read.faults);
      const changed = { before: current.record, after: read.record, fields: fieldsThatDiffer(current.record, read.record) };
      if (!changed.fields.length) return version;
      await this.store(tx, actor, id, version + 1, changed);
      return version + 1;
    });
  }

  private async store(tx: Tx, actor: Actor, id: string, version: number, { before, after, fields }: Changed): Promise<void> {
    const at = this.clock.now();
    const { open, changesAt } = dutyAt(after.hours, after.timeZone, at);
    const names = (await stateTexts(tx, actor.directoryId, new Set([after.state]))).get(after.state) ?? [];
    const { roleTitle, languages, hours } = after;
    await tx.query(UPDATE, [id, version, at, roleTitle, languages, hours, open, changesAt, wordsOf(after, names)]);
    await tx.query(INSERT_VERSION, [actor.directoryId, id, version, at, actor.name, after]);
    const changes = Object.fromEntries(fields.map((field) => [field, { before: before[field], after: after[field] }]));
    await this.audit.append(tx, actor, 'directory/contact-changed', {
      subject: `contact:${id}`,
      states: [after.state],
      data: { version, fields },
      changes,
    });
  }
}

interface Changed {
  readonly before: ContactRecord;
  readonly after: ContactRecord;
  readonly fields: readonly (keyof ContactRecord)[];
}

/** Members see each other's contacts, so a stranger is told that it may not, not that there is none. */
export function mayChange(actor: Actor, state: string): void {
  if (verdict(actor, 'contact/change', { states: [state] }) !== 'allowed') throw new Forbidden('contact/change');
}

/** The record under lock. What the actor may not see does not exist for it. */
export async function lockContact(tx: Tx, actor: Actor, id: string): Promise<{ version: number; record: ContactRecord }> {
  if (!isId(id)) throw new NotFound('contact');
  const [found] = await tx.query<{ version: number; record: ContactRecord }[]>(LOCK, [actor.directoryId, id]);
  if (!found || (found.record.category === 'authority' && found.record.state !== actor.state)) throw new NotFound('contact');
  return found;
}

const LOCK = `
  select c.version, v.record from contact c join contact_version v on v.contact_id = c.id and v.version = c.version
  where c.directory_id = $1 and c.id = $2 and c.status <> 'withdrawn' for update of c`;

const UPDATE = `
  update contact set version = $2, changed_at = $3, role_title = $4, languages = $5, hours = $6, open_now = $7, hours_change_at = $8,
    search = array_to_tsvector($9::text[]) where id = $1`;

const INSERT_VERSION = `
  insert into contact_version (directory_id, contact_id, version, at, actor, record) values ($1, $2, $3, $4, $5, $6)`;

function fieldsThatDiffer(before: ContactRecord, after: ContactRecord): (keyof ContactRecord)[] {
  return (Object.keys(after) as (keyof ContactRecord)[]).filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** PostgreSQL's jsonb orders keys its own way. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}

function given(wanted: LowRisk): Partial<ContactRecord> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
