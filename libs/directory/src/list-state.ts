import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, InvalidInput } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { StateAlreadyListed } from './directory.errors.js';
import type { Participation } from './domain/participation.js';
import { unState } from './domain/un-names.js';
import type { Region } from './domain/un-regions.js';

export type StateNames = Readonly<Record<Language, string>>;

export interface NewState {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Those of the United Nations when absent, for its members and observers. */
  readonly names?: StateNames | undefined;
  readonly formalNames?: StateNames;
  readonly participation?: Participation;
  /** M49, for a code outside its list. */
  readonly region?: Region;
}

/** Enters a member into the directory. */
@Injectable()
export class ListState {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** @throws StateAlreadyListed, InvalidInput (no names given, none known) */
  async execute(actor: Actor, state: NewState): Promise<void> {
    allow(actor, 'directory/import');
    try {
      await this.transactions.run(actor, (tx) => this.list(tx, actor, [state]));
    } catch (error) {
      if (isUniqueViolation(error)) throw new StateAlreadyListed(state.code);
      throw error;
    }
  }

  /** In the caller's transaction, which has asked the policy. */
  async list(tx: Tx, actor: Actor, states: readonly NewState[]): Promise<void> {
    const rows = states.map(({ code, names = knownNames(code), formalNames = {}, participation = 'participating', region = null }) => ({
      code,
      names,
      formal_names: formalNames,
      participation,
      region,
    }));
    await tx.query(INSERT, [actor.directoryId, JSON.stringify(rows)]);
    await this.audit.appendAll(
      tx,
      actor,
      'directory/state-listed',
      states.map(({ code }) => ({ subject: `state:${code}`, states: [code], data: {} })),
    );
  }
}

function knownNames(code: string): StateNames {
  const known = unState(code);
  if (!known) throw new InvalidInput([{ pointer: '/names', code: 'missing' }]);
  return known.names;
}

const INSERT = `
  insert into state (directory_id, code, names, formal_names, participation, region)
  select $1, code, names, formal_names, participation, region
  from jsonb_to_recordset($2::jsonb) as s (code text, names jsonb, formal_names jsonb, participation text, region text)`;
