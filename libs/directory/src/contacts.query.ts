import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, isId, NotFound } from '@liaison/kernel';
import { type ContactFilter, contactSearch, type PageEnd } from './contact-search.js';
import { CONTACT_HISTORY, CONTACT_ONE, CONTACT_OWNER } from './contact-view.sql.js';
import type { ContactDetail, ContactVersionView, ContactView } from './contact.view.js';
import { scopeOf } from './scope.js';

export interface ContactPage {
  readonly items: ContactView[];
  /** Null on the last page. */
  readonly end: PageEnd | null;
}

/** A page as PostgreSQL wrote it. */
export interface WrittenPage {
  readonly items: readonly string[];
  readonly end: PageEnd | null;
}

/** JSON as PostgreSQL wrote it, for answers that nobody in between has to read. */
export interface Written {
  readonly version: number;
  readonly json: string;
}

/** Contacts as members and officers may see them. Each read is one prepared statement that returns the view. */
@Injectable()
export class ContactsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async search(actor: Actor, filter: ContactFilter = {}): Promise<ContactPage> {
    const { items, end } = await this.searchWritten(actor, filter);
    return { items: items.map((json) => JSON.parse(json) as ContactView), end };
  }

  async searchWritten(actor: Actor, filter: ContactFilter = {}): Promise<WrittenPage> {
    allow(actor, 'directory/read');
    const { name, text, values, limit } = contactSearch(scopeOf(actor), filter, this.clock.now());
    const rows = await this.reads.all<PageEnd & { json: string }>(name, text, values);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items: items.map(({ json }) => json), end: last ? { state: last.state, id: last.id } : null };
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ContactDetail> {
    return JSON.parse((await this.oneWritten(actor, id)).json) as ContactDetail;
  }

  /** @throws NotFound */
  async oneWritten(actor: Actor, id: string): Promise<Written> {
    allow(actor, 'directory/read');
    const { directoryId, state, officer } = scopeOf(actor);
    const values = [directoryId, id, this.clock.now(), state, officer];
    const found = isId(id) ? await this.reads.first<{ version: number; json: string }>('contact-one', CONTACT_ONE, values) : null;
    if (!found) throw new NotFound('contact');
    return found;
  }

  /** Whose it is and its version; null when the actor may not see it. */
  async ownerOf(actor: Actor, id: string): Promise<Owner | null> {
    const { directoryId, state, officer } = scopeOf(actor);
    return isId(id)
      ? this.reads.first<Owner & Record<string, unknown>>('contact-owner', CONTACT_OWNER, [directoryId, id, state, officer])
      : null;
  }

  /** Every version, newest first. @throws NotFound */
  async history(actor: Actor, id: string): Promise<ContactVersionView[]> {
    await this.oneWritten(actor, id);
    return this.reads.all<ContactVersionView>('contact-history', CONTACT_HISTORY, [actor.directoryId, id]);
  }
}

interface Owner {
  readonly state: string;
  readonly version: number;
}
