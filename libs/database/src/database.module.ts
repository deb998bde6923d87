import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { Installation } from './installation.js';
import { Reads } from './reads.js';
import { Sealer } from './sealer.js';
import { Transactions } from './transactions.js';

/** What one process is made of; every part of it can ask for these. */
export interface ProcessParts {
  readonly settings: Settings;
  readonly installation: Installation;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly sealer: Sealer;
}

/** Hands one process its settings, open database, business clock and keys. Whoever opened them closes them. */
@Global()
@Module({})
export class DatabaseModule {
  static of({ settings, installation, source, clock, sealer }: ProcessParts): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Installation, useValue: installation },
        { provide: DataSource, useValue: source },
        { provide: Clock, useValue: clock },
        { provide: Sealer, useValue: sealer },
        Transactions,
        Reads,
      ],
      exports: [Settings, Installation, DataSource, Clock, Sealer, Transactions, Reads],
    };
  }
}
