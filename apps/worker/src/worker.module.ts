import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, type ProcessParts } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { DeliveryModule, type MailTransport } from '@liaison/messaging';
import { AREAS } from './due-work.js';
import { SealDue } from './seal-due.js';
import { SweepLeftovers } from './sweep-leftovers.js';

@Module({})
export class WorkerModule {
  static of(parts: ProcessParts, transport: MailTransport): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DatabaseModule.of(parts), JobsModule, AuditModule, DeliveryModule.of(transport), ...AREAS],
      providers: [SealDue, SweepLeftovers],
    };
  }
}
