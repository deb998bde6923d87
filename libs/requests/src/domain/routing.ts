import { after } from '@liaison/kernel';
import type { Kind, Level } from './content.js';

/** What decides the way of a request; contents do not. */
export interface Routed {
  readonly level: Level;
  readonly kind: Kind;
  readonly language: string;
  /** The sender asks for the last steps below R4 too. */
  readonly lastResorts: boolean;
}

export interface RoutableChannel {
  readonly id: string;
  readonly kind: string;
  readonly position: number;
  readonly suspect: boolean;
  readonly lastConfirmedAt: Date | null;
}

export interface RoutableContact {
  readonly id: string;
  readonly category: string;
  readonly institution: string;
  readonly languages: readonly string[];
  readonly roundTheClock: boolean;
  readonly channels: readonly RoutableChannel[];
}

/** `at` itself when the contact is on duty then, else its next opening, or null when its hours are not known. */
export type Opening = (contact: RoutableContact, at: Date) => Date | null;

/** Milliseconds wanted until acknowledgement and answer, per level; null where nothing is wanted. */
export interface Wishes {
  readonly acknowledge: number | null;
  readonly answer: number | null;
}

export type ContactReason =
  | 'on-duty'
  | 'off-duty'
  | 'hours-unknown'
  | 'confirmed-lately'
  | 'confirmed-long-ago'
  | 'never-confirmed'
  | 'suspect'
  | 'language-shared'
  | 'language-not-shared';

export type StepReason = 'level' | 'consultation' | 'round-the-clock' | 'other-category' | 'authority' | 'copy' | 'nobody';

export interface PlannedContact {
  readonly id: string;
  readonly institution: string;
  readonly channels: readonly string[];
  readonly reasons: readonly ContactReason[];
}

/** Instants are ISO strings: the plan is stored as it is. */
export interface PlannedStep {
  readonly at: string;
  readonly category: string;
  readonly reason: StepReason;
  /** The step waits for working hours from this instant on; null when it does not wait. */
  readonly heldFrom: string | null;
  readonly contacts: readonly PlannedContact[];
}

export interface Plan {
  readonly level: Level;
  readonly steps: readonly PlannedStep[];
  /** Told for information, together with the first step. */
  readonly copies: readonly PlannedStep[];
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  /** When "no reply recorded" becomes a fact; null where no acknowledgement is wanted. */
  readonly noReplyAt: string | null;
}

interface Stage {
  readonly category: string;
  readonly reason: StepReason;
  readonly contacts: readonly RoutableContact[];
}

const FRESH = 183 * 86_400_000;
const HELD_BELOW: Level = 3;
const COPIED_AT: Level = 3;
const LAST_RESORTS_FROM: Level = 4;

/**
 * Who is told, when, how and why (`domain.md` §7). Pure and total: every step has a time and a reason, also one that
 * finds nobody, which costs no time.
 */
export function route(request: Routed, contacts: readonly RoutableContact[], now: Date, wishes: Wishes, opening: Opening): Plan {
  const mayWait = request.level < HELD_BELOW;
  const steps: PlannedStep[] = [];
  let due = now;
  for (const stage of stagesOf(request, contacts)) {
    const at = mayWait ? openingOf(stage.contacts, due, opening) : due;
    steps.push(planned(stage, request, due, at, opening));
    due = stage.contacts.length ? after(at, wishes.acknowledge ?? 0) : at;
  }
  const start = new Date(steps.find(({ contacts: told }) => told.length)?.at ?? now);
  return {
    level: request.level,
    steps,
    copies: copiesOf(request, contacts).map((stage) => planned(stage, request, start, start, opening)),
    acknowledgeBy: instant(start, wishes.acknowledge),
    answerBy: request.kind === 'notification' ? null : instant(start, wishes.answer),
    noReplyAt: wishes.acknowledge === null ? null : due.toISOString(),
  };
}

function stagesOf(request: Routed, contacts: readonly RoutableContact[]): Stage[] {
  const [first, other] = categoriesOf(request.kind);
  const of = (category: string, reason: StepReason): Stage => ({
    category,
    reason,
    contacts: contacts.filter((contact) => contact.category === category && byMail(contact).length),
  });
  const stages = [of(first, request.kind === 'consultation' ? 'consultation' : 'level')];
  if (request.level === 0 || request.kind === 'notification') return stages;
  if (request.level >= LAST_RESORTS_FROM) stages.push(of(other, 'level'));
  if (request.level === 5) stages.push(...othersRoundTheClock(contacts));
  if (request.level < LAST_RESORTS_FROM && request.lastResorts) stages.push(of(other, 'other-category'));
  if (request.level >= LAST_RESORTS_FROM || request.lastResorts) stages.push(of('authority', 'authority'));
  return stages;
}

function copiesOf(request: Routed, contacts: readonly RoutableContact[]): Stage[] {
  const [, other] = categoriesOf(request.kind);
  if (request.level !== COPIED_AT) return [];
  const told = contacts.filter((contact) => contact.category === other && byMail(contact).length);
  return told.length ? [{ category: other, reason: 'copy', contacts: told }] : [];
}

function categoriesOf(kind: Kind): [string, string] {
  return kind === 'consultation' ? ['diplomatic', 'technical'] : ['technical', 'diplomatic'];
}

/** At R5 every further contact that is on duty day and night is told too; without one there is no such step. */
function othersRoundTheClock(contacts: readonly RoutableContact[]): Stage[] {
  const told = contacts.filter(
    (contact) => contact.roundTheClock && !['technical', 'diplomatic', 'authority'].includes(contact.category) && byMail(contact).length,
  );
  return told.length ? [{ category: told[0]?.category ?? '', reason: 'round-the-clock', contacts: told }] : [];
}

/** The first instant from `at` on when one of them is on duty; `at` when nobody's hours are known. */
function openingOf(contacts: readonly RoutableContact[], at: Date, opening: Opening): Date {
  const openings = contacts.map((contact) => opening(contact, at)).filter((date) => date !== null);
  return openings.length ? new Date(Math.min(...openings.map(Number))) : at;
}

function planned(stage: Stage, request: Routed, due: Date, at: Date, opening: Opening): PlannedStep {
  const reasons = new Map(stage.contacts.map((contact) => [contact, reasonsOf(contact, request, at, opening)]));
  const ordered = [...stage.contacts].sort((a, b) => rankOf(reasons.get(a)) - rankOf(reasons.get(b)) || compare(a.id, b.id));
  return {
    at: at.toISOString(),
    category: stage.category,
    reason: stage.contacts.length ? stage.reason : 'nobody',
    heldFrom: at > due ? due.toISOString() : null,
    contacts: ordered.map((contact) => ({
      id: contact.id,
      institution: contact.institution,
      channels: byMail(contact).map(({ id }) => id),
      reasons: reasons.get(contact) ?? [],
    })),
  };
}

function reasonsOf(contact: RoutableContact, request: Routed, at: Date, opening: Opening): ContactReason[] {
  const opens = opening(contact, at);
  const duty = opens === null ? 'hours-unknown' : opens <= at ? 'on-duty' : 'off-duty';
  return [duty, evidenceOf(contact, at), contact.languages.includes(request.language) ? 'language-shared' : 'language-not-shared'];
}

function evidenceOf(contact: RoutableContact, at: Date): ContactReason {
  const channels = byMail(contact);
  if (channels.every(({ suspect }) => suspect)) return 'suspect';
  const times = channels.flatMap(({ lastConfirmedAt, suspect }) => (lastConfirmedAt && !suspect ? [Number(lastConfirmedAt)] : []));
  if (!times.length) return 'never-confirmed';
  return Number(at) - Math.max(...times) <= FRESH ? 'confirmed-lately' : 'confirmed-long-ago';
}

/** On duty first, then fresh evidence, then a shared language; smaller is earlier. */
function rankOf(reasons: readonly ContactReason[] = []): number {
  const duty = reasons.includes('on-duty') ? 0 : 100;
  const evidence = ['confirmed-lately', 'confirmed-long-ago', 'never-confirmed', 'suspect'].findIndex((reason) =>
    reasons.includes(reason as ContactReason),
  );
  return duty + evidence * 10 + (reasons.includes('language-shared') ? 0 : 1);
}

/** Usable channels in the contact's own order, those that failed lately last. */
function byMail(contact: RoutableContact): RoutableChannel[] {
  return contact.channels
    .filter(({ kind }) => kind === 'email')
    .sort((a, b) => Number(a.suspect) - Number(b.suspect) || a.position - b.position);
}

function instant(start: Date, wish: number | null): string | null {
  return wish === null ? null : after(start, wish).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
