import { type Actor, after, Forbidden } from '@liaison/kernel';

/** Whose factors, and who asked. */
export interface FactorResetCase {
  readonly accountId: string;
  readonly state: string | null;
  readonly askedPerson: string | null;
}

/** Nobody decides about their own factors. @throws Forbidden */
export function askForReset(actor: Actor, holder: string): void {
  const mayAsk = actor.roles.includes('operator') || isOfficer(actor);
  if (!mayAsk || actor.personId === holder) throw new Forbidden('factors/reset');
}

/**
 * The second person's word: from then on the waiting time runs. Answers with its end.
 * @throws Forbidden for whoever asked, the holder, and everybody who is no officer
 */
export function confirmReset(actor: Actor, reset: FactorResetCase, now: Date, wait: number): Date {
  const isSecond = isOfficer(actor) && actor.personId !== reset.askedPerson && actor.personId !== reset.accountId;
  if (!isSecond) throw new Forbidden('factors/reset');
  return after(now, wait);
}

/** Stopping is easy: the holder, an administrator of their State, any officer. @throws Forbidden */
export function cancelReset(actor: Actor, { accountId, state }: FactorResetCase): void {
  const isHolder = actor.personId === accountId;
  const isAdministrator = actor.kind === 'person' && state !== null && actor.state === state && actor.roles.includes('state-administrator');
  if (!isHolder && !isAdministrator && !isOfficer(actor)) throw new Forbidden('factors/reset');
}

function isOfficer({ kind, roles, personId }: Actor): boolean {
  return kind === 'person' && personId !== null && (roles.includes('manager') || roles.includes('second-officer'));
}
