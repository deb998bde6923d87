import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, newId, StaleVersion } from '@liaison/kernel';
import { levelWarnings, type SchemeWarning } from './domain/check-levels.js';
import { readScheme, type SchemeDraft } from './domain/read-scheme.js';
import { Schemes } from './schemes.js';
import { SchemeIdTaken, SchemeVersionExists } from './severity.errors.js';
import { INSERT_LEVELS, INSERT_SCHEMES, INSERT_VERSIONS, rowOf } from './store-scheme.js';

export interface Published {
  readonly id: string;
  readonly version: string;
  readonly warnings: readonly SchemeWarning[];
}

/** What the State has seen: a number of its choice, `none` for a first publication, `any`. */
export type ExpectedChoice = number | 'any' | 'none';

/** A State publishes its scale, or a new version of it. By publishing it stands behind the placement. */
@Injectable()
export class PublishScheme {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly schemes: Schemes,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden, StaleVersion, InvalidScheme, SchemeIdTaken, SchemeVersionExists */
  async execute(actor: Actor, state: string, given: Readonly<Record<string, unknown>>, expected: ExpectedChoice): Promise<Published> {
    allow(actor, 'severity/publish', { states: [state] });
    const published = await this.transactions.run(actor, async (tx) => {
      const chosen = await lockChoice(tx, actor.directoryId, state);
      if (!matches(expected, chosen?.version ?? 0)) throw new StaleVersion();
      const draft = readScheme(given, chosen?.scheme ?? `${state.toLowerCase()}-national`);
      await this.store(tx, actor, state, draft);
      await choose(tx, actor.directoryId, state, draft.id, chosen !== null);
      return { id: draft.id, version: draft.version, warnings: levelWarnings(draft.levels) };
    });
    this.schemes.forget();
    return published;
  }

  private async store(tx: Tx, actor: Actor, state: string, draft: SchemeDraft): Promise<void> {
    const at = this.clock.now();
    const { directoryId, name } = actor;
    const rows = JSON.stringify([rowOf({ ...draft, owner: draft.owner || state, country: state })]);
    await tx.query(INSERT_SCHEMES, [directoryId, rows]);
    await refuseForeign(tx, directoryId, draft.id, state);
    const fresh = await tx.query<unknown[]>(INSERT_VERSIONS, [directoryId, rows, at, name]);
    if (!fresh.length) throw new SchemeVersionExists(draft.version);
    await tx.query(INSERT_LEVELS, [directoryId, rows]);
    await tx.query(CONFIRM, [newId(), directoryId, draft.id, draft.version, at, name]);
    await this.audit.append(tx, actor, 'severity/scheme-published', {
      subject: `severity-scheme:${draft.id}`,
      states: [state],
      data: { version: draft.version, levels: draft.levels.length },
    });
  }
}

interface Choice {
  readonly scheme: string;
  readonly version: number;
}

/** Whoever comes second waits for the State's row, then decides on what the first one left. */
async function lockChoice(tx: Tx, directory: string, state: string): Promise<Choice | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`severity-choice:${directory}:${state}`]);
  const [choice] = await tx.query<Choice[]>('select scheme, version from severity_choice where directory_id = $1 and state = $2', [
    directory,
    state,
  ]);
  return choice ?? null;
}

function matches(expected: ExpectedChoice, version: number): boolean {
  if (expected === 'none') return version === 0;
  return expected === 'any' ? version > 0 : expected === version;
}

/** After the insert, which waits for whoever takes the same id at this moment. */
async function refuseForeign(tx: Tx, directory: string, id: string, state: string): Promise<void> {
  const [found] = await tx.query<{ owner: string | null }[]>(
    'select owner_state as owner from severity_scheme where directory_id = $1 and id = $2',
    [directory, id],
  );
  if (found?.owner !== state) throw new SchemeIdTaken(id);
}

function choose(tx: Tx, directory: string, state: string, scheme: string, again: boolean): Promise<unknown> {
  return tx.query(again ? CHOOSE_AGAIN : CHOOSE, [directory, state, scheme]);
}

const CHOOSE = 'insert into severity_choice (directory_id, state, scheme, version) values ($1, $2, $3, 1)';
const CHOOSE_AGAIN = 'update severity_choice set scheme = $3, version = version + 1 where directory_id = $1 and state = $2';

const CONFIRM = `
  insert into severity_standing (id, directory_id, scheme, version, standing, at, actor) values ($1, $2, $3, $4, 'confirmed', $5, $6)`;
