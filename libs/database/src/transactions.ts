import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from '@liaison/kernel';

declare const open: unique symbol;

/** An EntityManager inside an open transaction whose row-security context is set. Only Transactions.run() makes one. */
export type Tx = EntityManager & { readonly [open]: true };

const MAX_ATTEMPTS = 3;

@Injectable()
export class Transactions {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction as `actor`, again from the start if PostgreSQL aborts it (SQLSTATE class 40). */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.runOnce(actor, work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !sqlStateOf(error)?.startsWith('40')) throw error;
      }
    }
  }

  /** Not TypeORM's transaction(): it would need a round trip more to begin, a sixth of a small transaction. */
  private async runOnce<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(beginAs(actor));
      const result = await work(runner.manager as Tx);
      await runner.query('commit');
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The SQLSTATE behind an error, or null when the error is not PostgreSQL's. */
export function sqlStateOf(error: unknown): string | null {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code: unknown = driverError instanceof Error && 'code' in driverError ? driverError.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Whether a unique index or key refused the row: somebody else was there first. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlStateOf(error) === '23505';
}

/** Several statements in one message take no parameters, so the values stand in the text. */
function beginAs({ directoryId, state, name, roles, contactIds }: Actor): string {
  const context = { directory: directoryId, state: state ?? '', actor: name, roles: roles.join(','), contacts: contactIds.join(',') };
  const settings = Object.entries(context).map(([key, value]) => `set_config('app.${key}', ${escapeLiteral(value)}, true)`);
  return `begin; select ${settings.join(', ')}`;
}
