import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, canonicalJson, Clock, newId } from '@liaison/kernel';
import type { Act, Acts } from './acts.js';
import { commitment, leafHash } from './domain/canonical.js';

const SCHEMA_VERSION = 1;

export interface Entry<A extends Act> {
  /** `contact:<id>`, `incident-request:<id>`: what was acted on. */
  readonly subject: string;
  /** The States this act touches; they see the entry without asking. */
  readonly states?: readonly string[];
  readonly exercise?: boolean;
  readonly data: Acts[A];
  /** Values per field, kept erasable beside the entry; the entry itself holds only commitments to them. */
  readonly changes?: Readonly<Record<string, { before: unknown; after: unknown }>>;
}

@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** Appends inside the caller's transaction: the act and its record commit together or not at all. */
  async append<A extends Act>(tx: Tx, actor: Actor, act: A, entry: Entry<A>): Promise<void> {
    await this.appendAll(tx, actor, act, [entry]);
  }

  /** Many entries of one act in one statement. */
  async appendAll<A extends Act>(tx: Tx, actor: Actor, act: A, entries: readonly Entry<A>[]): Promise<void> {
    if (!entries.length) return;
    const at = this.clock.now();
    const rows = entries.map((entry) => toRow(actor, act, entry, at));
    await tx.query(INSERT, [JSON.stringify(rows)]);
    const values = rows.flatMap((row) => row.values);
    if (values.length) await tx.query(INSERT_VALUES, [JSON.stringify(values)]);
  }
}

const INSERT = `
  insert into audit_entry (id, directory_id, at, actor, act, subject, states, exercise, data, schema_version, canonical, salt, hash)
  select id, directory_id, at, actor, act, subject, array(select jsonb_array_elements_text(states)), exercise, data, schema_version,
         decode(canonical, 'base64'), decode(salt, 'base64'), decode(hash, 'base64')
  from jsonb_to_recordset($1::jsonb) as e (id uuid, directory_id uuid, at timestamptz, actor text, act text, subject text,
    states jsonb, exercise boolean, data jsonb, schema_version smallint, canonical text, salt text, hash text)`;

const INSERT_VALUES = `
  insert into audit_value (entry_id, field, salt, before, after)
  select entry_id, field, decode(salt, 'base64'), before, after
  from jsonb_to_recordset($1::jsonb) as v (entry_id uuid, field text, salt text, before jsonb, after jsonb)`;

function toRow<A extends Act>(actor: Actor, act: A, entry: Entry<A>, at: Date) {
  const id = newId();
  const values = Object.entries(entry.changes ?? {}).map(([field, { before, after }]) => {
    const salt = randomBytes(16);
    return { entry_id: id, field, salt: salt.toString('base64'), before: before ?? null, after: after ?? null };
  });
  const fact = {
    id,
    directory_id: actor.directoryId,
    at,
    actor: actor.name,
    act,
    subject: entry.subject,
    states: [...new Set(entry.states ?? [])].sort(),
    exercise: entry.exercise ?? false,
    data: values.length ? { ...entry.data, changes: Object.fromEntries(values.map(toCommitments)) } : entry.data,
    schema_version: SCHEMA_VERSION,
  };
  const salt = randomBytes(16);
  const canonical = Buffer.from(canonicalJson(fact));
  const encoded = { canonical, salt, hash: leafHash(salt, canonical) };
  return { ...fact, ...mapValues(encoded, (bytes) => bytes.toString('base64')), values };
}

function toCommitments({ field, salt, before, after }: { field: string; salt: string; before: unknown; after: unknown }) {
  const key = Buffer.from(salt, 'base64');
  return [field, { before: commitment(key, before), after: commitment(key, after) }] as const;
}

function mapValues<K extends string, V, R>(record: Record<K, V>, map: (value: V) => R): Record<K, R> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, map(value)])) as Record<K, R>;
}
