import { Injectable } from '@nestjs/common';
import { type Acts, AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow, AttemptCounts } from '@liaison/identity';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { ExportingTooMuch, ExportTooSlow } from '../directory.errors.js';
import type { ContactFilter } from '../search/contact-filter.js';
import { ContactViews } from '../views/contact-views.js';
import { type ExportFormat, WRITERS } from './export-formats.js';
import { type ExportedContact, ExportedContacts } from './exported-contacts.js';

export interface WantedExport {
  readonly format: ExportFormat;
  /** As in a list of contacts; where that page begins and how long it is does not count. */
  readonly filter?: Omit<ContactFilter, 'after' | 'limit'>;
}

export interface ContactsExport {
  /** `liaison-contacts-2026-11-26.csv` */
  readonly name: string;
  /** The file, to be read piece by piece as fast as somebody takes it. */
  readonly pieces: AsyncGenerator<string>;
}

/**
 * Gives out the contacts somebody may see as the file an import takes, and of them only what that reader may see. That it
 * began is entered in the trail before the first of them goes out; how many went out, whoever broke off, at the end.
 */
@Injectable()
export class ExportContacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly counts: AttemptCounts,
    private readonly contacts: ExportedContacts,
    private readonly views: ContactViews,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws ExportingTooMuch; ExportTooSlow from the pieces */
  async execute(actor: Actor, wanted: WantedExport, onProgress?: (rows: number) => void): Promise<ContactsExport> {
    allow(actor, 'directory/export');
    if (isCounted(actor)) await this.count(actor);
    await this.enter(actor, 'directory/contacts-export-begun', { format: wanted.format, filter: wordsOf(wanted.filter ?? {}) });
    return {
      name: `liaison-contacts-${this.clock.now().toISOString().slice(0, 10)}.${wanted.format}`,
      pieces: this.pieces(actor, wanted, onProgress),
    };
  }

  private async *pieces(actor: Actor, { format, filter = {} }: WantedExport, onProgress?: (rows: number) => void): AsyncGenerator<string> {
    const until = Date.now() + this.settings.EXPORT_LONGEST;
    const writer = WRITERS[format](this.clock.now());
    let count = 0;
    try {
      yield writer.begin();
      for await (const some of this.contacts.read(actor, filter)) {
        if (Date.now() > until) throw new ExportTooSlow();
        this.note(actor, some);
        count += some.length;
        yield writer.some(some);
        onProgress?.(count);
      }
      yield writer.end();
    } finally {
      await this.enter(actor, 'directory/contacts-exported', { count, format });
    }
  }

  private async count({ name, directoryId }: Actor): Promise<void> {
    const allowed = { name: `export by ${name}`, burst: this.settings.EXPORTS_AT_ONCE, every: this.settings.EXPORT_EVERY };
    const wait = await this.transactions.run(system('exports', directoryId), (tx) => this.counts.take(tx, allowed));
    if (wait > 0) throw new ExportingTooMuch(Math.ceil(wait / 1_000));
  }

  /** Every State reads in its trail how often its contacts were looked at. */
  private note(actor: Actor, some: readonly ExportedContact[]): void {
    this.views.note(
      actor,
      some.map(({ contact: { state } }) => state),
    );
  }

  private enter<A extends 'directory/contacts-export-begun' | 'directory/contacts-exported'>(
    actor: Actor,
    act: A,
    data: Acts[A],
  ): Promise<void> {
    const states = actor.state ? [actor.state] : [];
    return this.transactions.run(actor, (tx) =>
      this.audit.append(tx, actor, act, { subject: `directory:${actor.directoryId}`, states, data }),
    );
  }
}

function isCounted({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'key';
}

/** `category=technical state=QM`; what somebody searched for may be a person's name, so it is only said that they did. */
function wordsOf(filter: ContactFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [string, unknown][];
  return given
    .map(([name, value]) => (name === 'q' ? name : `${name}=${value instanceof Date ? value.toISOString() : String(value)}`))
    .join(' ');
}
