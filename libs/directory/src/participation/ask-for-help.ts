import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, plainText } from '@liaison/kernel';
import { lockState } from './participation-row.js';

export interface HelpWanted {
  readonly needed: boolean;
  /** What would help, in any language. */
  readonly note?: string | undefined;
}

const LONGEST_NOTE = 2_000;

/** "We need help to take part": for the directory's office to see, and for nobody else. */
@Injectable()
export class AskForHelp {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput, NotFound */
  execute(actor: Actor, code: string, { needed, note }: HelpWanted): Promise<void> {
    allow(actor, 'participation/ask-help', { states: [code] });
    const said = needed ? readNote(note) : null;
    return this.transactions.run(actor, async (tx) => {
      await lockState(tx, actor.directoryId, code);
      await tx.query(RECORD, [actor.directoryId, code, needed, said, this.clock.now()]);
      const entry = { subject: `state:${code}`, states: [code], data: { needed } };
      await this.audit.append(tx, actor, 'directory/help-flag-changed', entry);
    });
  }
}

function readNote(given = ''): string | null {
  const read = plainText(given, { lines: true });
  if ('fault' in read) throw new InvalidInput([{ pointer: '/note', code: read.fault }]);
  if (read.text.length <= LONGEST_NOTE) return read.text.trim() || null;
  throw new InvalidInput([{ pointer: '/note', code: 'too-long', values: { max: LONGEST_NOTE } }]);
}

const RECORD = `
  insert into participation (directory_id, state, needs_help, help_note, help_at) values ($1, $2, $3, $4, $5)
  on conflict (directory_id, state) do update set needs_help = $3, help_note = $4, help_at = $5`;
