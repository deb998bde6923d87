import type { Tx } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import type { FactorResetCase } from '../domain/factor-reset.js';

export interface FactorReset extends FactorResetCase {
  readonly id: string;
  readonly dueAt: Date | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

const SELECT = `
  select r.id, r.account_id as "accountId", r.state, r.asked_person as "askedPerson", r.due_at as "dueAt", a.name, a.email, a.language
  from factor_reset r join account a on a.id = r.account_id
  where r.directory_id = $1 and r.closed_at is null`;

export const DUE = `${SELECT} and r.due_at <= $2 order by r.due_at, r.id limit 1 for update of r skip locked`;

/** Locks one that is open. Whoever comes second decides on what the first has left. @throws NotFound */
export async function lockReset(tx: Tx, { directoryId }: Actor, id: string): Promise<FactorReset> {
  const [reset] = await tx.query<FactorReset[]>(`${SELECT} and r.id = $2 for update of r`, [directoryId, id]);
  if (!reset) throw new NotFound('factor-reset');
  return reset;
}
