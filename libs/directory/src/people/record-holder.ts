import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, InvalidInput, isId, newId, NotFound, StaleVersion } from '@liaison/kernel';
import { mayChange } from '../record/locked-contact.js';
import { ReviseContact } from '../record/revise-contact.js';
import { type Holder, readHolder } from './holder.js';

/** Enters who staffs a contact of one's own State, changes it, and takes out what was entered by mistake. */
@Injectable()
export class RecordHolder {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly audit: AuditLog,
  ) {}

  /** The new holder's id. @throws NotFound, Forbidden, InvalidInput */
  add(actor: Actor, contactId: string, given: Holder): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      await this.requireOwn(tx, actor, contactId);
      return this.insert(tx, actor, contactId, given);
    });
  }

  /** `expected` null takes whatever version there is. @throws NotFound, Forbidden, StaleVersion, InvalidInput */
  change(actor: Actor, contactId: string, id: string, expected: number | null, given: Holder): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      await this.requireOwn(tx, actor, contactId);
      await requireVersion(tx, contactId, id, expected);
      await this.store(tx, actor, contactId, id, given);
    });
  }

  /** Erases the person at once, name and all. @throws NotFound, Forbidden, StaleVersion */
  remove(actor: Actor, contactId: string, id: string, expected: number | null): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      await this.requireOwn(tx, actor, contactId);
      await requireVersion(tx, contactId, id, expected);
      await tx.query('delete from holder where id = $1', [id]);
      await this.enter(tx, actor, contactId, id, 'removed');
    });
  }

  /** In the transaction of who holds the contact's lock and has asked the policy. */
  async insert(tx: Tx, actor: Actor, contactId: string, given: Holder): Promise<string> {
    const id = newId();
    await tx.query(INSERT, [id, actor.directoryId, contactId, actor.state, ...(await valuesOf(tx, actor, given))]);
    await this.enter(tx, actor, contactId, id, 'added');
    return id;
  }

  /** The same for one there is. */
  async store(tx: Tx, actor: Actor, contactId: string, id: string, given: Holder): Promise<void> {
    await tx.query(UPDATE, [id, ...(await valuesOf(tx, actor, given))]);
    await this.enter(tx, actor, contactId, id, 'changed');
  }

  private async requireOwn(tx: Tx, actor: Actor, contactId: string): Promise<void> {
    const { record } = await this.contacts.lock(tx, actor, contactId);
    mayChange(actor, record.state);
  }

  /** Without the name: the trail never forgets. */
  private enter(tx: Tx, actor: Actor, contactId: string, holder: string, what: 'added' | 'changed' | 'removed') {
    const entry = { subject: `contact:${contactId}`, states: actor.state === null ? [] : [actor.state], data: { holder, what } };
    return this.audit.append(tx, actor, 'directory/holder-changed', entry);
  }
}

async function valuesOf(tx: Tx, { state }: Actor, given: Holder): Promise<unknown[]> {
  const read = readHolder(given);
  if ('faults' in read) throw new InvalidInput(read.faults);
  const { name, nameLatin, deputy, from, to, visibility, accountId } = read.holder;
  if (accountId && !(await isAccountOf(tx, state, accountId))) throw new InvalidInput([{ pointer: '/accountId', code: 'no-such-account' }]);
  return [name, nameLatin, deputy, from, to, visibility, accountId];
}

async function isAccountOf(tx: Tx, state: string | null, id: string): Promise<boolean> {
  return isId(id) && (await tx.query<unknown[]>('select from account where id = $1 and state = $2', [id, state])).length > 0;
}

async function requireVersion(tx: Tx, contactId: string, id: string, expected: number | null): Promise<void> {
  const known = 'select version from holder where id = $1 and contact_id = $2 and erased_at is null for update';
  const [found] = isId(id) ? await tx.query<{ version: number }[]>(known, [id, contactId]) : [];
  if (!found) throw new NotFound('holder');
  if (expected !== null && found.version !== expected) throw new StaleVersion();
}

const INSERT = `
  insert into holder (id, directory_id, contact_id, state, name, name_latin, deputy, from_date, to_date, visibility, account_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const UPDATE = `
  update holder set version = version + 1, name = $2, name_latin = $3, deputy = $4, from_date = $5, to_date = $6, visibility = $7,
    account_id = $8 where id = $1`;
