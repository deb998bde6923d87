import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, type ProcessParts } from '@liaison/database';
import { CreateAccount, DemonstrationModule, type NewAccount } from '@liaison/identity/demonstration';
import { operator } from '@liaison/kernel';

@Module({})
class AccountsModule {
  static of(parts: ProcessParts): DynamicModule {
    return { module: AccountsModule, imports: [DatabaseModule.of(parts), AuditModule, DemonstrationModule] };
  }
}

/** An account in an installation whose server is as delivered, so that it cannot make one itself. */
export async function createAccountIn(parts: ProcessParts, account: NewAccount): Promise<string> {
  const context = await NestFactory.createApplicationContext(AccountsModule.of(parts), { logger: ['error', 'fatal'], abortOnError: false });
  try {
    return await context.get(CreateAccount, { strict: false }).execute(operator('test', parts.installation.directoryId), account);
  } finally {
    await context.close();
  }
}
