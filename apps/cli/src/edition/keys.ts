import { ChangeEditionKeys, DirectoryModule, EditionKeysQuery, type EditionKeyView, NewEditionKey } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';
import { table } from '../table.js';

interface Options {
  readonly json?: boolean;
}

export async function list(env: NodeJS.ProcessEnv, language: Language, options: Options): Promise<void> {
  const keys = await asOperator(env, [DirectoryModule], (context) => context.get(EditionKeysQuery, { strict: false }).list());
  show(keys, language, options);
}

export async function make(env: NodeJS.ProcessEnv, language: Language, { json = false }: Options): Promise<void> {
  const key = await asOperator(env, [DirectoryModule], (context, actor) => context.get(NewEditionKey, { strict: false }).execute(actor));
  const standing = text(language, `editions.standing.${key.standing}`);
  process.stdout.write(json ? `${JSON.stringify(key)}\n` : `${text(language, 'cli.edition.key-made', { kid: key.kid, standing })}\n`);
}

export async function turn(env: NodeJS.ProcessEnv, language: Language, options: Options): Promise<void> {
  const keys = await asOperator(env, [DirectoryModule], (context, actor) => context.get(ChangeEditionKeys, { strict: false }).turn(actor));
  show(keys, language, options);
}

export async function withdraw(env: NodeJS.ProcessEnv, language: Language, kid: string, options: Options): Promise<void> {
  const keys = await asOperator(env, [DirectoryModule], (context, actor) =>
    context.get(ChangeEditionKeys, { strict: false }).withdraw(actor, kid),
  );
  show(keys, language, options);
}

function show(keys: readonly EditionKeyView[], language: Language, { json = false }: Options): void {
  if (json) process.stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
  else process.stdout.write(keys.length ? table(rowsOf(keys, language)) : `${text(language, 'cli.edition.no-keys')}\n`);
}

function rowsOf(keys: readonly EditionKeyView[], language: Language): string[][] {
  const heading = (['key', 'standing', 'kept'] as const).map((name) => text(language, `cli.edition.${name}`));
  const rows = keys.map(({ kid, standing, kept }) => [
    kid,
    text(language, `editions.standing.${standing}`),
    text(language, `editions.kept.${kept}`),
  ]);
  return [heading, ...rows];
}
