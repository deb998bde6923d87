import { text as read } from 'node:stream/consumers';
import { IdentityModule, ReportLeakedKeys } from '@liaison/identity';
import { type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';

/** Ends the keys that stand in what was given, or on standard input for `-`. */
export async function run(env: NodeJS.ProcessEnv, language: Language, given: string): Promise<void> {
  const leaked = given === '-' ? await read(process.stdin) : given;
  const count = await asOperator(env, [IdentityModule], (context, actor) =>
    context.get(ReportLeakedKeys, { strict: false }).execute(actor, leaked),
  );
  process.stdout.write(`${text(language, 'keys.leak.done', { count })}\n`);
}
