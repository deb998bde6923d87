import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@liaison/kernel';
import { Reads } from './reads.js';
import { Sealer } from './sealer.js';
import { Transactions } from './transactions.js';

export interface DatabaseParts {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly sealer: Sealer;
}

/** Hands one process its open database, business clock and keys. Whoever opened them closes them. */
@Global()
@Module({})
export class DatabaseModule {
  static of({ source, clock, sealer }: DatabaseParts): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useValue: source },
        { provide: Clock, useValue: clock },
        { provide: Sealer, useValue: sealer },
        Transactions,
        Reads,
      ],
      exports: [DataSource, Clock, Sealer, Transactions, Reads],
    };
  }
}
