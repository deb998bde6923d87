import { Injectable } from '@nestjs/common';
import type { AuditEntryView } from '@liaison/audit';
import { ContactsQuery } from '@liaison/directory';
import { ActorsQuery, type KnownActor } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { RequestsQuery } from '@liaison/requests';

/** What the reader may know of those who acted and of what they acted on. */
export interface Known {
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Institutions by the contact's id. */
  readonly contacts: ReadonlyMap<string, string>;
  /** References by the request's id. */
  readonly requests: ReadonlyMap<string, string>;
}

/** One statement for each kind, however many entries there are. */
@Injectable()
export class Subjects {
  constructor(
    private readonly people: ActorsQuery,
    private readonly directory: ContactsQuery,
    private readonly correspondence: RequestsQuery,
  ) {}

  async of(reader: Actor, entries: readonly AuditEntryView[]): Promise<Known> {
    const names = entries.flatMap(({ actor, subject, data }) => [actor, subject, ...(typeof data['to'] === 'string' ? [data['to']] : [])]);
    const [actors, contacts, requests] = await Promise.all([
      this.people.of(reader, names),
      this.directory.institutions(reader, idsOf('contact', entries)),
      this.correspondence.references(reader, idsOf('incident-request', entries)),
    ]);
    return { actors, contacts, requests };
  }
}

function idsOf(kind: string, entries: readonly AuditEntryView[]): string[] {
  const ids = entries.map(({ subject }) => subject.split(':')).filter(([of]) => of === kind);
  return [...new Set(ids.map(([, id = '']) => id))];
}
