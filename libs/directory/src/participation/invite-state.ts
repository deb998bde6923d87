import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { Outbox, readMailbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { participate } from '../domain/participation.js';
import { stateInvitationLetter } from '../letters/state-invitation.letter.js';
import { lockState, moveState } from './participation-row.js';

export interface StateInvitation {
  /** The address of the permanent mission. */
  readonly address: string;
  readonly language: Language;
}

/** The manager writes to a State's permanent mission; again when the first letter remained without an answer. */
@Injectable()
export class InviteState {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput, NotFound, IllegalParticipation */
  async execute(actor: Actor, code: string, { address, language }: StateInvitation): Promise<void> {
    allow(actor, 'participation/invite', { states: [code] });
    const mission = readMailbox(address.trim());
    if (mission === null) throw new InvalidInput([{ pointer: '/address', code: 'address-needed' }]);
    await this.transactions.run(actor, async (tx) => {
      const { participation, names } = await lockState(tx, actor.directoryId, code);
      const to = participate('invite', participation);
      if (to !== participation) await moveState(tx, actor.directoryId, code, to);
      const letter = await this.record(tx, actor, code, { address: mission, language });
      const { PUBLIC_URL: publicUrl } = this.settings;
      const directory = await nameOfDirectory(tx, actor.directoryId);
      await this.outbox.post(tx, actor, stateInvitationLetter({ code, letter, mission, language, names, directory, publicUrl }));
    });
  }

  /** Which letter it is: 1 for the first. */
  private async record(tx: Tx, actor: Actor, code: string, { address, language }: StateInvitation): Promise<number> {
    const values = [actor.directoryId, code, address, language, this.clock.now(), actor.name];
    const [{ letters } = { letters: 1 }] = await tx.query<{ letters: number }[]>(RECORD, values);
    await this.audit.append(tx, actor, 'directory/state-invited', { subject: `state:${code}`, states: [code], data: { letter: letters } });
    return letters;
  }
}

const RECORD = `
  insert into participation as p (directory_id, state, mission, language, letters, invited_at, invited_by)
  values ($1, $2, $3, $4, 1, $5, $6)
  on conflict (directory_id, state) do update set mission = $3, language = $4, letters = p.letters + 1, invited_at = $5, invited_by = $6
  returning letters`;

async function nameOfDirectory(tx: Tx, directoryId: string): Promise<Readonly<Record<string, string>>> {
  const [found] = await tx.query<{ name: Readonly<Record<string, string>> }[]>('select name from directory where id = $1', [directoryId]);
  return found?.name ?? {};
}
