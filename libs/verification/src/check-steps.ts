import { Injectable } from '@nestjs/common';
import type { Entry } from '@liaison/audit';
import type { MailChannel } from '@liaison/directory';
import type { Letter } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { CheckCodes } from './check-codes.js';
import { advance } from './domain/check.js';
import { showCode } from './domain/code.js';
import type { CheckUpdate, DueCheck } from './due-checks.js';
import { checkLetter } from './letters/check-letter.js';

/** What one due check asks for. */
export interface Step {
  readonly update: CheckUpdate;
  readonly letter?: Letter;
  readonly reminded?: Entry<'verification/check-reminded'>;
  readonly unanswered?: Entry<'verification/check-unanswered'>;
}

@Injectable()
export class CheckSteps {
  constructor(
    private readonly codes: CheckCodes,
    private readonly settings: Settings,
  ) {}

  of(check: DueCheck, channel: MailChannel | undefined, reminders: readonly number[], now: Date): Step {
    if (check.status === 'sent' && check.sentAt) return this.progress({ ...check, sentAt: check.sentAt }, channel, reminders, now);
    if (!channel) return { update: unchanged(check, 'stopped', null) };
    const { update, letter } = this.write(check, channel, 0, now);
    return { update: { ...unchanged(check, 'pending', null), ...update }, letter };
  }

  /** Somebody who is no longer in the directory is not reminded. */
  private progress(check: DueCheck & { sentAt: Date }, channel: MailChannel | undefined, reminders: readonly number[], now: Date): Step {
    const { due, reminder, ...progress } = advance(check, reminders, now);
    const base = { ...unchanged(check, progress.status, progress.nextCheckAt), reminders: progress.reminders };
    const entry = { subject: `check:${check.id}`, states: [check.state], exercise: check.exercise };
    const remindedAt = due.findLast(({ kind }) => kind === 'remind')?.at.toISOString();
    const written = reminder && channel ? this.write(check, channel, reminder, now) : null;
    const { reference } = check;
    return {
      update: { ...base, ...written?.update },
      ...(written &&
        remindedAt &&
        reminder && { letter: written.letter, reminded: { ...entry, data: { reference, reminder, due: remindedAt } } }),
      ...(progress.status === 'unanswered' && { unanswered: { ...entry, data: { reference, due: check.deadline.toISOString() } } }),
    };
  }

  /** A letter that goes to another address than the one before carries a new code; the old one is worth nothing then. */
  private write(check: DueCheck, channel: MailChannel, reminder: number, now: Date) {
    const moved = check.sentTo !== null && check.sentTo !== channel.address;
    const generation = check.generation + (moved ? 1 : 0);
    const code = this.codes.codeOf(check.id, generation);
    const occasion = `check:${check.id}:${reminder ? `reminder-${reminder}` : 'letter'}:${check.postings}`;
    return {
      update: { generation, codeHash: this.codes.hashOf(code).toString('hex'), sentTo: channel.address },
      letter: checkLetter({ check, channel, code: showCode(code), reminder, now, publicUrl: this.settings.PUBLIC_URL, occasion }),
    };
  }
}

function unchanged({ id, generation, sentTo, reminders }: DueCheck, status: string, nextCheckAt: Date | null): CheckUpdate {
  return { id, status, generation, codeHash: null, sentTo, reminders, nextCheckAt };
}
