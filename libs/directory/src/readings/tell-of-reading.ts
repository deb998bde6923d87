import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { TellAdministrators } from '@liaison/identity';
import { type Actor, system } from '@liaison/kernel';
import { inLanguage, type Language } from '@liaison/texts';

/** Who reads unusually much is entered in the trail and told to its State and to the managers, once a day. */
@Injectable()
export class TellOfReading {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly administrators: TellAdministrators,
  ) {}

  tell(actor: Actor, day: string, { count, hours }: { count: number; hours: number }): Promise<void> {
    return this.transactions.run(system('identity', this.installation.directoryId), async (tx) => {
      if (await isTold(tx, actor, day)) return;
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'directory/reading-slowed', { subject: actor.name, states, data: { contacts: count, hours } });
      const notice = {
        occasion: occasionOf(actor, day),
        subject: 'keys.letter.harvest.subject',
        body: 'keys.letter.harvest',
        values: await valuesOf(tx, actor, { count, hours }),
      } as const;
      for (const state of new Set([actor.state, null])) await this.administrators.tell(tx, actor, state, notice);
    });
  }
}

function occasionOf({ name }: Actor, day: string): string {
  return `reading:${name}:${day}`;
}

async function isTold(tx: Tx, actor: Actor, day: string): Promise<boolean> {
  const known = `select true from delivery where directory_id = $1 and occasion like $2 || ':%' limit 1`;
  return (await tx.query<unknown[]>(known, [actor.directoryId, occasionOf(actor, day)])).length > 0;
}

/** Keys of different States may have one name, so the State stands beside it. */
async function valuesOf(tx: Tx, { name, state, directoryId }: Actor, counted: { count: number; hours: number }) {
  const [kind = '', id = ''] = name.split(':');
  const table = kind === 'key' ? 'api_key' : 'account';
  const [reader] = await tx.query<{ name: string }[]>(`select name from ${table} where id = $1`, [id]);
  const [owner] = await tx.query<{ names: Readonly<Record<string, string>> }[]>(STATE_NAMES, [directoryId, state]);
  const who = reader?.name ?? name;
  return (language: Language) => ({ ...counted, who: owner ? `${who} (${inLanguage(owner.names, language, state ?? '')})` : who });
}

const STATE_NAMES = 'select names from state where directory_id = $1 and code = $2';
