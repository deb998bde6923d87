import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from './data-source.js';

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
}
