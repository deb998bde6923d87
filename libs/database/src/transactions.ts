import { Injectable } from '@nestjs/common';
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
        return await this.source.transaction(async (manager) => {
          await actAs(manager, actor);
          return work(manager as Tx);
        });
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !sqlStateOf(error)?.startsWith('40')) throw error;
      }
    }
  }
}

/** The SQLSTATE behind an error, or null when the error is not PostgreSQL's. */
export function sqlStateOf(error: unknown): string | null {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code: unknown = driverError instanceof Error && 'code' in driverError ? driverError.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

async function actAs(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(
    `select set_config('app.directory', $1, true), set_config('app.state', $2, true),
            set_config('app.actor', $3, true), set_config('app.roles', $4, true)`,
    [actor.directoryId, actor.state ?? '', actor.name, actor.roles.join(',')],
  );
}
