import { Injectable } from '@nestjs/common';
import { Reads, Transactions } from '@liaison/database';
import { allow, sees, type Subject, verdict } from '@liaison/identity';
import { type Actor, Clock, isId, NotFound } from '@liaison/kernel';
import { CONTACT_HISTORY, CONTACT_NAMES, CONTACT_ONE, CONTACT_OWNER } from './contact-view.sql.js';
import type { ContactDetail, ContactVersionView, ContactView } from './contact.view.js';
import type { ContactRecord } from './domain/contact-record.js';
import { versionChanges } from './domain/version-changes.js';
import { HiddenFieldRows } from './hidden-fields.js';
import { ContactReadings } from './readings/contact-readings.js';
import type { ContactFilter, PageEnd } from './search/contact-filter.js';
import { ContactSearch, type FoundContact } from './search/contact-search.js';
import { ContactViews } from './views/contact-views.js';
import { scopeOf } from './scope.js';

export interface ContactPage {
  readonly items: ContactView[];
  /** Null on the last page. */
  readonly end: PageEnd | null;
  /** The words searched for instead, because nothing has those that were typed; null: nothing was typed amiss. */
  readonly similar: readonly string[] | null;
}

/** A page as PostgreSQL wrote it. */
export interface WrittenPage extends Omit<ContactPage, 'items'> {
  readonly items: readonly string[];
}

/** JSON as PostgreSQL wrote it, for answers that nobody in between has to read. */
export interface Written {
  readonly version: number;
  readonly json: string;
}

const PAGE = 50;

/** Contacts as members and officers may see them. Each read is one prepared statement that returns the view. */
@Injectable()
export class ContactsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly hiddenFields: HiddenFieldRows,
    private readonly readings: ContactReadings,
    private readonly views: ContactViews,
    private readonly finder: ContactSearch,
  ) {}

  async search(actor: Actor, filter: ContactFilter = {}): Promise<ContactPage> {
    const { items, ...page } = await this.searchWritten(actor, filter);
    return { items: items.map((json) => JSON.parse(json) as ContactView), ...page };
  }

  async searchWritten(actor: Actor, filter: ContactFilter = {}): Promise<WrittenPage> {
    allow(actor, 'directory/read');
    const limit = filter.limit ?? PAGE;
    const { rows, similar } = await this.finder.find({ scope: scopeOf(actor), now: this.clock.now(), limit: limit + 1 }, filter);
    const items = rows.slice(0, limit);
    await this.readings.count(actor, strangersIn(items, actor));
    this.views.note(
      actor,
      items.map(({ state }) => state),
    );
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items: await this.withHiddenPlaces(actor, items), end: last ? { state: last.state, id: last.id } : null, similar };
  }

  /** A list shows where an office is to whoever may know it. */
  private async withHiddenPlaces(actor: Actor, items: readonly FoundContact[]): Promise<string[]> {
    const ids = items.filter(({ hidden }) => hidden?.includes('place')).map(({ id }) => id);
    const seen = ids.length ? await this.transactions.run(actor, (tx) => this.hiddenFields.ofAll(tx, ids)) : null;
    return items.map(({ id, json }) => {
      const place = seen?.get(id)?.place;
      if (!place) return json;
      return JSON.stringify({ ...(JSON.parse(json) as object), place: place.value, visibility: { place: place.visibility } });
    });
  }

  /** @throws NotFound, ReadingTooMuch */
  async one(actor: Actor, id: string): Promise<ContactDetail> {
    return JSON.parse((await this.oneWritten(actor, id)).json) as ContactDetail;
  }

  /** @throws NotFound */
  async oneWritten(actor: Actor, id: string): Promise<Written> {
    allow(actor, 'directory/read');
    const { directoryId, state, officer, contactIds } = scopeOf(actor);
    const values = [directoryId, id, this.clock.now(), state, officer, contactIds];
    const [found] = isId(id)
      ? await this.reads.quick<Written & { state: string; hidden: string[] }>('contact-one', CONTACT_ONE, values)
      : [];
    if (!found) throw new NotFound('contact');
    await this.readings.count(actor, strangersIn([{ id, state: found.state }], actor));
    this.views.note(actor, [found.state]);
    return found.hidden.length ? this.withHidden(actor, id, found) : found;
  }

  private async withHidden(actor: Actor, id: string, { version, json }: Written): Promise<Written> {
    const hidden = await this.transactions.run(actor, (tx) => this.hiddenFields.of(tx, id));
    const values = Object.entries(hidden).map(([field, { value }]) => [field, value] as const);
    const visibility = Object.fromEntries(Object.entries(hidden).map(([field, one]) => [field, one.visibility]));
    return { version, json: JSON.stringify({ ...(JSON.parse(json) as object), ...Object.fromEntries(values), visibility }) };
  }

  /** Whose it is and its version; null when the actor may not see it. */
  async ownerOf(actor: Actor, id: string): Promise<Owner | null> {
    const { directoryId, state, officer } = scopeOf(actor);
    const values = [directoryId, id, state, officer];
    const [owner] = isId(id) ? await this.reads.quick<Owner & Record<string, unknown>>('contact-owner', CONTACT_OWNER, values) : [];
    return owner ?? null;
  }

  /** The institutions of those the actor may read, by id; nothing more of them, so it counts as no reading. */
  async institutions(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!ids.length || verdict(actor, 'directory/read') !== 'allowed') return new Map();
    const { directoryId, state, officer } = scopeOf(actor);
    const values = [directoryId, ids, state, officer];
    const rows = await this.reads.all<{ id: string; institution: string }>('contact-names', CONTACT_NAMES, values);
    return new Map(rows.map(({ id, institution }) => [id, institution]));
  }

  /** Every version, newest first. @throws NotFound */
  async history(actor: Actor, id: string): Promise<ContactVersionView[]> {
    const { state, category, status } = await this.one(actor, id);
    const values = [actor.directoryId, id, category, actor.contactIds];
    const rows = await this.reads.all<VersionRow>('contact-history', CONTACT_HISTORY, values);
    const records = rows.map(({ peer, record }) => readable(actor, record, { states: [state], peer }));
    const changes = versionChanges(records);
    const ownOrOffice = actor.state === null || actor.state === state;
    return rows.flatMap(({ peer: _, proposal, ...version }, i) => {
      const record = records[i];
      const undoes = proposal !== null && rows.slice(i + 1).some((earlier) => earlier.proposal === proposal);
      // A withdrawn contact is revised no more, so its newest version is the one that withdrew it.
      const kind = { undoes, withdrawn: i === 0 && status === 'withdrawn', proposal: ownOrOffice ? proposal : null };
      return record ? [{ ...version, ...kind, record, changes: changes[i] ?? [] }] : [];
    });
  }
}

/** A channel that may not be seen now was not to be seen then. */
function readable(actor: Actor, record: ContactRecord, subject: Subject): ContactRecord {
  return { ...record, channels: record.channels.filter(({ visibility = 'members' }) => sees(actor, visibility, subject)) };
}

type VersionRow = Omit<ContactVersionView, 'changes' | 'undoes' | 'withdrawn'> & { readonly peer: boolean };

interface Owner {
  readonly state: string;
  readonly version: number;
}

/** Reading one's own State's contacts is never too much. */
function strangersIn(items: readonly PageEnd[], actor: Actor): string[] {
  return items.filter(({ state }) => state !== actor.state).map(({ id }) => id);
}
