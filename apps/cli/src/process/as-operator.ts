import { userInfo } from 'node:os';
import { type INestApplicationContext, type LogLevel, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { type Actor, operator } from '@liaison/kernel';
import { openProcess } from './open-process.js';
import { environmentWithDatabase } from './with-database.js';

const QUIET: { logger: LogLevel[]; abortOnError: boolean } = { logger: ['error', 'fatal'], abortOnError: false };

@Module({})
class CommandModule {}

/** Runs one command with the use cases of `areas`, as the person who sits at this terminal. */
export async function asOperator<T>(
  given: NodeJS.ProcessEnv,
  areas: NonNullable<ModuleMetadata['imports']>,
  work: (context: INestApplicationContext, actor: Actor) => Promise<T>,
): Promise<T> {
  const opened = await openProcess('api', await environmentWithDatabase(given));
  const { parts } = opened;
  const module = { module: CommandModule, imports: [DatabaseModule.of(parts), JobsModule, AuditModule, ...areas] };
  try {
    const context = await NestFactory.createApplicationContext(module, QUIET);
    return await work(context, operator(userInfo().username, parts.installation.directoryId));
  } finally {
    await opened.close();
  }
}
