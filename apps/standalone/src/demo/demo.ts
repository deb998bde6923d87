import { type DynamicModule, type LogLevel, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, type ProcessParts } from '@liaison/database';
import { DirectoryModule } from '@liaison/directory';
import { IdentityModule } from '@liaison/identity';
import { DemonstrationModule } from '@liaison/identity/demonstration';
import { JobsModule } from '@liaison/jobs';
import { operator } from '@liaison/kernel';
import type { DemoFile } from './demo-file.js';
import { ensureContacts } from './ensure-contacts.js';
import { ensureEdition } from './ensure-edition.js';
import { ensureProposals } from './ensure-proposals.js';
import { ensureRecords } from './ensure-records.js';
import { type ContactsOfStates, renewAccounts } from './renew-accounts.js';
import { renewKeys } from './renew-keys.js';

export type DemoAccess = Pick<DemoFile, 'accounts' | 'apiKeys'>;

/** Completes the demo directory, and gives out new passwords and keys; those of the last start no longer work. */
export async function prepareDemo(parts: ProcessParts): Promise<DemoAccess> {
  const context = await NestFactory.createApplicationContext(DemoModule.of(parts), QUIET);
  try {
    const actor = operator('demo', parts.installation.directoryId);
    await ensureContacts(context, actor);
    await ensureRecords(context, actor);
    await ensureProposals(context, actor);
    await ensureEdition(context, actor);
    const contacts = await contactsOfStates(parts);
    const { accounts, idByEmail } = await renewAccounts(context, actor, contacts);
    return { accounts, apiKeys: await renewKeys(context, actor, contacts, idByEmail) };
  } finally {
    await context.close();
  }
}

const QUIET: { logger: LogLevel[]; abortOnError: boolean } = { logger: ['error', 'fatal'], abortOnError: false };

@Module({})
class DemoModule {
  static of(parts: ProcessParts): DynamicModule {
    const areas = [DirectoryModule, IdentityModule, DemonstrationModule];
    return { module: DemoModule, imports: [DatabaseModule.of(parts), JobsModule, AuditModule, ...areas] };
  }
}

async function contactsOfStates({ source, installation }: { source: DataSource } & ProcessParts): Promise<ContactsOfStates> {
  const rows = await source.query<{ state: string; ids: string[] }[]>(
    `select state, array_agg(id order by created_at, id) as ids from contact where directory_id = $1 and status <> 'withdrawn' group by state`,
    [installation.directoryId],
  );
  return new Map(rows.map(({ state, ids }) => [state, ids]));
}
