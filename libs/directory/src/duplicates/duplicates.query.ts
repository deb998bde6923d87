import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, addressKey } from '@liaison/kernel';
import { type Comparable, type DuplicateReason, likelyDuplicates, type Suspected } from '../domain/likely-duplicates.js';

export interface DuplicateContact {
  readonly id: string;
  readonly category: string;
  readonly institution: string;
  readonly roleTitle: string;
}

/** Two contacts of a State that may be one, and why. */
export interface DuplicateView {
  readonly state: string;
  /** They seem to be one; otherwise they only have something in common. */
  readonly likely: boolean;
  readonly reasons: readonly DuplicateReason[];
  readonly contacts: readonly [DuplicateContact, DuplicateContact];
}

export interface DuplicatesFilter {
  /** Officers may ask for one State; members see their own. */
  readonly state?: string | undefined;
  /** The last pair of the page before: its State and its two ids. */
  readonly after?: readonly [string, string, string] | null;
  readonly limit?: number;
}

export interface DuplicatesPage {
  readonly items: DuplicateView[];
  /** Null on the last page. */
  readonly end: readonly [string, string, string] | null;
}

/** A contact takes half a millisecond to compare; of a State with more than this only the first are looked at. */
const MOST_CONTACTS = 2_000;
/** A first page does not compare more than this by itself. */
const MOST_AT_A_GLANCE = 200;
/** A page of the office may be short rather than look through all States at once. */
const STATES_AT_ONCE = 25;

/** What may be listed twice. Nothing is merged by itself: a person looks, and says that they are two or proposes a merge. */
@Injectable()
export class DuplicatesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** State by State. @throws Forbidden */
  list(actor: Actor, { state, after = null, limit = 50 }: DuplicatesFilter = {}): Promise<DuplicatesPage> {
    allow(actor, 'duplicate/read', { states: actor.state ? [actor.state] : [] });
    return this.transactions.run(actor, async (tx) => {
      const states = await statesFrom(tx, actor, actor.state ?? state ?? null, after?.[0] ?? '');
      const items: DuplicateView[] = [];
      for (const code of states.slice(0, STATES_AT_ONCE)) {
        const pairs = (await pairsOf(tx, actor, code)).filter((pair) => !after || code > after[0] || idsOf(pair) > after[1] + after[2]);
        const room = limit - items.length;
        items.push(...pairs.slice(0, room));
        if (pairs.length > room) return { items, end: endAt(code, pairs[room - 1]) };
      }
      const next = states.length > STATES_AT_ONCE ? (states[STATES_AT_ONCE - 1] ?? '') : null;
      return { items, end: next === null ? null : [next, LAST_ID, LAST_ID] };
    });
  }

  /** How many likely ones one's own State has; a State with very many contacts asks for the list instead. */
  async waiting(actor: Actor): Promise<number> {
    const [row] = await this.transactions.run(actor, (tx) => tx.query<{ many: boolean }[]>(MANY, [actor.directoryId, actor.state]));
    if (row?.many) return 0;
    const { items } = await this.list(actor, { limit: 200 });
    return items.filter(({ likely }) => likely).length;
  }
}

/** Before and behind every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

function endAt(code: string, last: DuplicateView | undefined): readonly [string, string, string] {
  return [code, last?.contacts[0].id ?? FIRST_ID, last?.contacts[1].id ?? FIRST_ID];
}

function idsOf({ contacts: [one, other] }: DuplicateView): string {
  return one.id + other.id;
}

async function pairsOf(tx: Tx, { directoryId }: Actor, state: string): Promise<DuplicateView[]> {
  const rows = await tx.query<Row[]>(CONTACTS, [directoryId, state]);
  const suspected = likelyDuplicates(rows.map(comparable));
  if (!suspected.length) return [];
  const dismissed = await tx.query<Dismissed[]>(DISMISSED, [directoryId, state]);
  const known = new Map(dismissed.map(({ one, other, reasons }) => [one + other, reasons]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return suspected.filter((pair) => isNews(pair, known)).flatMap((pair) => viewOf(state, pair, byId));
}

/** Of two that somebody said are two, nothing is said again until there is another reason. */
function isNews({ one, other, reasons }: Suspected, known: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = known.get(one + other);
  return !seen || reasons.some((reason) => !seen.includes(reason));
}

function viewOf(state: string, { one, other, likely, reasons }: Suspected, byId: ReadonlyMap<string, Row>): DuplicateView[] {
  const [a, b] = [byId.get(one), byId.get(other)];
  return a && b ? [{ state, likely, reasons, contacts: [shown(a), shown(b)] }] : [];
}

function shown({ id, category, institution, roleTitle }: Row): DuplicateContact {
  return { id, category, institution, roleTitle };
}

function comparable({ channels, ...row }: Row): Comparable {
  const of = (kind: string) => channels.filter((channel) => channel.kind === kind).map(({ address }) => addressKey(address));
  return { ...row, addresses: of('email'), numbers: of('phone') };
}

interface Row extends Omit<Comparable, 'addresses' | 'numbers'> {
  readonly channels: readonly { readonly kind: string; readonly address: string }[];
}

interface Dismissed {
  readonly one: string;
  readonly other: string;
  readonly reasons: readonly string[];
}

async function statesFrom(tx: Tx, { directoryId }: Actor, state: string | null, from: string): Promise<string[]> {
  const rows = await tx.query<{ code: string }[]>(STATES, [directoryId, state, from, STATES_AT_ONCE + 1]);
  return rows.map(({ code }) => code);
}

const STATES = `
  select code from state where directory_id = $1 and ($2::text is null or code = $2) and code >= $3 order by code limit $4`;

const CONTACTS = `
  select c.id, c.category, c.institution, c.institution_latin as "institutionLatin", c.institution_names as "institutionNames",
    c.role_title as "roleTitle", (select coalesce(json_agg(json_build_object('kind', h.kind, 'address', h.address)), '[]')
      from channel h where h.contact_id = c.id and h.position is not null and not h.personal) as channels
  from contact c where c.directory_id = $1 and c.state = $2 and c.status <> 'withdrawn' order by c.id limit ${MOST_CONTACTS}`;

const MANY = `
  select exists (select from contact where directory_id = $1 and state = $2 and status <> 'withdrawn' offset ${MOST_AT_A_GLANCE}) as many`;

const DISMISSED = 'select one, other, reasons from duplicate_dismissal where directory_id = $1 and state = $2';
