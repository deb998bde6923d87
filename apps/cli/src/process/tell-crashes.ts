import { ConsoleLogger } from '@nestjs/common';

/**
 * A fault that nobody caught ends the process, and is told in one line with its stack alone: left to itself the runtime
 * prints all an error carries, and those of the database carry the values of their statement.
 */
export function tellCrashes(): void {
  const log = new ConsoleLogger('process', { json: true });
  process.on('uncaughtException', (error: unknown) => {
    log.fatal(error instanceof Error ? error.stack : String(error));
    process.exit(1);
  });
}
