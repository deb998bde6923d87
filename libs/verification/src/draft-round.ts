import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { MailChannels } from '@liaison/directory';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, newId, plainText } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { seriesOf } from './domain/reference.js';
import { readReplyWindow, showDuration } from './domain/reply-window.js';
import { audienceOf } from './rounds.js';

export interface NewRound {
  readonly title: string;
  /** Absent: every State. */
  readonly states?: readonly string[];
  /** Absent: every category. */
  readonly categories?: readonly string[];
  /** ISO 8601, a minute at least; absent: the directory's default. */
  readonly replyWindow?: string | null;
  readonly exercise?: boolean;
}

export interface DraftedRound {
  readonly id: string;
  readonly reference: string;
  /** How many letters would go out now. */
  readonly recipients: number;
  readonly status: 'draft';
}

@Injectable()
export class DraftRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly channels: MailChannels,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws InvalidInput for a title, a State or a reply window that cannot be */
  async execute(actor: Actor, given: NewRound): Promise<DraftedRound> {
    allow(actor, 'round/draft');
    const round = this.read(given);
    return this.transactions.run(actor, async (tx) => {
      await refuseStrangers(tx, actor, round.states);
      const reference = await nextReference(tx, actor, seriesOf(round.exercise, this.clock.now()));
      const recipients = (await this.channels.of(tx, actor.directoryId, audienceOf(round))).length;
      const id = newId();
      await tx.query(INSERT, [
        ...[id, actor.directoryId, reference, round.title, round.exercise, round.states, round.categories, round.window],
        ...[recipients, actor.name, actor.personId, this.clock.now()],
      ]);
      const entry = { subject: `round:${id}`, exercise: round.exercise, data: { reference, recipients } };
      await this.audit.append(tx, actor, 'verification/round-drafted', entry);
      return { id, reference, recipients, status: 'draft' };
    });
  }

  private read({ title, states, categories, replyWindow, exercise }: NewRound) {
    const { REPLY_WINDOW, CONFIRMATION_KEPT } = this.settings;
    return {
      title: readTitle(title),
      states: states ? [...new Set(states)] : null,
      categories: categories ? [...new Set(categories)] : null,
      window: showDuration(readReplyWindow(replyWindow ?? showDuration(REPLY_WINDOW), CONFIRMATION_KEPT)),
      exercise: exercise ?? false,
    };
  }
}

const INSERT = `
  insert into verification_round (id, directory_id, reference, title, exercise, states, categories, reply_window, recipients,
    created_by, created_person, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8::interval, $9, $10, $11, $12)`;

function readTitle(given: string): string {
  const read = plainText(given);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/title', code: read.fault }]);
  if (!read.text.length) throw new InvalidInput([{ pointer: '/title', code: 'missing' }]);
  if (read.text.length > 200) throw new InvalidInput([{ pointer: '/title', code: 'too-long', values: { max: 200 } }]);
  return read.text;
}

async function refuseStrangers(tx: Tx, { directoryId }: Actor, states: readonly string[] | null): Promise<void> {
  if (!states) return;
  const known = await tx.query<{ code: string }[]>('select code from state where directory_id = $1 and code = any($2)', [
    directoryId,
    states,
  ]);
  const faults = states.flatMap((state, i) =>
    known.some(({ code }) => code === state) ? [] : [{ pointer: `/states/${i}`, code: 'unknown-state' }],
  );
  if (faults.length) throw new InvalidInput(faults);
}

/** One number after the other within the series; two drafts at once wait for each other. */
async function nextReference(tx: Tx, { directoryId }: Actor, series: string): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('round:' || $1 || $2, 0))`, [directoryId, series]);
  const [row] = await tx.query<{ number: number }[]>(
    `select coalesce(max(split_part(reference, '-', 3)::integer), 0) + 1 as number
     from verification_round where directory_id = $1 and starts_with(reference, $2)`,
    [directoryId, series],
  );
  return `${series}${row?.number ?? 1}`;
}
