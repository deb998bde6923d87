import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { poolOf, quickOf } from './data-source.js';

/**
 * Reads that matter for speed: one prepared statement that returns the view. No row-security context is set, so tables
 * under row security show nothing here; those are read inside Transactions.run().
 */
@Injectable()
export class Reads {
  constructor(private readonly source: DataSource) {}

  /** `name` is the statement's identity on each connection: one name, one text, for ever. */
  async all<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await poolOf(this.source).query<Row>({ name, text, values: [...values] });
    return rows;
  }

  async first<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.all<Row>(name, text, values))[0] ?? null;
  }

  /**
   * For statements that are always short and that one plan suits, whatever the values: nobody waits long behind another,
   * and nothing is planned twice.
   */
  quick<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return quickOf(this.source).ask<Row>(name, text, values.map(asText));
  }
}

/** PostgreSQL reads either; the driver would write a date out in ten steps. */
function asText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
