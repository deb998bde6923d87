import { AskEdition, DirectoryModule, EditionsQuery, type EditionView } from '@liaison/directory';
import { instantIn, type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';
import { table } from '../table.js';

interface Options {
  readonly json?: boolean;
}

export async function list(env: NodeJS.ProcessEnv, language: Language, { json = false }: Options): Promise<void> {
  const editions = await asOperator(env, [DirectoryModule], (context, actor) => context.get(EditionsQuery, { strict: false }).list(actor));
  if (json) process.stdout.write(`${JSON.stringify(editions, null, 2)}\n`);
  else process.stdout.write(editions.length ? table(rowsOf(editions, language)) : `${text(language, 'cli.edition.none')}\n`);
}

export async function issue(env: NodeJS.ProcessEnv, language: Language, { json = false }: Options): Promise<void> {
  const asked = await asOperator(env, [DirectoryModule], (context, actor) => context.get(AskEdition, { strict: false }).execute(actor));
  process.stdout.write(json ? `${JSON.stringify(asked)}\n` : `${text(language, 'cli.edition.asked')}\n`);
}

function rowsOf(editions: readonly EditionView[], language: Language): string[][] {
  const at = (instant: string | null) => (instant === null ? '' : instantIn('UTC', new Date(instant), language));
  const heading = [text(language, 'cli.edition.number'), text(language, 'cli.edition.standing'), '', 'SHA-256'];
  const rows = editions.map(({ number, status, withdrawnAt, askedAt, issuedAt, hash }) => [
    number === null ? '–' : String(number),
    text(language, `editions.status.${withdrawnAt === null ? status : 'withdrawn'}`),
    at(issuedAt ?? askedAt),
    hash ?? '',
  ]);
  return [heading, ...rows];
}
