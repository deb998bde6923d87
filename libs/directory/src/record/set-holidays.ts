import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, StaleVersion } from '@liaison/kernel';
import type { Hours } from '../domain/hours.js';
import { type HolidayPlan, withHolidays } from '../domain/state-holidays.js';
import { wallDate } from '../domain/wall-time.js';
import { readContact } from '../read-contact.js';
import { ReviseContact } from './revise-contact.js';

/** What a State's holidays change in one of its contacts. */
export interface HolidayChange {
  readonly id: string;
  readonly version: number;
  readonly category: string;
  readonly institution: string;
  readonly roleTitle: string;
  /** Always open: holidays change nothing. */
  readonly always: boolean;
  /** Days. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface ChosenContact {
  readonly id: string;
  readonly version: number;
}

/** The holidays of all contacts of a State at once, after a look at what that changes: one version per contact, all or none. */
@Injectable()
export class SetHolidays {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReviseContact,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing. @throws Forbidden */
  preview(actor: Actor, plan: HolidayPlan): Promise<HolidayChange[]> {
    mayChangeOwn(actor);
    return this.transactions.run(actor, async (tx) => (await rowsOf(tx, actor)).map((row) => this.effectOn(row, plan)));
  }

  /** For the chosen contacts as they were looked at. @throws Forbidden, NotFound, StaleVersion, InvalidInput */
  execute(actor: Actor, plan: HolidayPlan, chosen: readonly ChosenContact[]): Promise<HolidayChange[]> {
    mayChangeOwn(actor);
    return this.transactions.run(actor, async (tx) => {
      const changes: HolidayChange[] = [];
      for (const one of [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1))) changes.push(await this.change(tx, actor, plan, one));
      return changes;
    });
  }

  private async change(tx: Tx, actor: Actor, plan: HolidayPlan, { id, version }: ChosenContact): Promise<HolidayChange> {
    const { record: before, ...locked } = await this.contacts.lock(tx, actor, id);
    allow(actor, 'contact/change', { states: [before.state] });
    if (locked.version !== version) throw new StaleVersion();
    const effect = withHolidays(before.hours, plan, this.today(before.timeZone));
    const read = readContact({ ...before, hours: effect.hours });
    if ('faults' in read) throw new InvalidInput(read.faults);
    const after = await this.contacts.store(tx, actor, { id: locked.id, version, before, after: read.record, why: { reason: null } });
    const { category, institution, roleTitle } = before;
    return { ...{ id: locked.id, version: after, category, institution, roleTitle, always: before.hours.always }, ...daysOf(effect) };
  }

  private effectOn({ hours, timeZone, ...row }: Row, plan: HolidayPlan): HolidayChange {
    return { ...row, always: hours.always, ...daysOf(withHolidays(hours, plan, this.today(timeZone))) };
  }

  private today(zone: string): string {
    return wallDate(this.clock.now(), zone).iso;
  }
}

function mayChangeOwn(actor: Actor): void {
  allow(actor, 'contact/change', { states: actor.state ? [actor.state] : [] });
}

function daysOf({ added, changed, removed }: Pick<HolidayChange, 'added' | 'changed' | 'removed'>) {
  return { added, changed, removed };
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly category: string;
  readonly institution: string;
  readonly roleTitle: string;
  readonly hours: Hours;
  readonly timeZone: string;
}

function rowsOf(tx: Tx, { directoryId, state }: Actor): Promise<Row[]> {
  return tx.query<Row[]>(CONTACTS, [directoryId, state]);
}

const CONTACTS = `
  select id, version, category, institution, role_title as "roleTitle", hours, time_zone as "timeZone" from contact
  where directory_id = $1 and state = $2 and status <> 'withdrawn' order by category, institution, id`;
