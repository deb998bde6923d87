import type { INestApplicationContext } from '@nestjs/common';
import { AskEdition, EditionKeysQuery, EditionsQuery, NewEditionKey } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';

/** A key, and a first edition that the worker makes as soon as it runs. */
export async function ensureEdition(context: INestApplicationContext, actor: Actor): Promise<void> {
  const keys = await context.get(EditionKeysQuery, { strict: false }).list();
  if (!keys.length) await context.get(NewEditionKey, { strict: false }).execute(actor);
  const editions = await context.get(EditionsQuery, { strict: false }).list(actor, { limit: 1 });
  if (!editions.length) await context.get(AskEdition, { strict: false }).execute(actor);
}
