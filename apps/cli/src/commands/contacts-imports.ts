import { DirectoryModule, ImportsQuery, type ImportView, UndoImport } from '@liaison/directory';
import { ActorsQuery, type KnownActor } from '@liaison/identity';
import { RequestsModule } from '@liaison/requests';
import { instantIn, type Language, text } from '@liaison/texts';
import { VerificationModule } from '@liaison/verification';
import { asOperator } from '../process/as-operator.js';
import { Progress } from '../progress.js';
import { table } from '../table.js';

const PAGE = 200;

/** Every import there was, the newest first. */
export async function list(env: NodeJS.ProcessEnv, language: Language, { json = false }: { json?: boolean }): Promise<void> {
  const { imports, actors } = await asOperator(env, [DirectoryModule], async (context, actor) => {
    const query = context.get(ImportsQuery, { strict: false });
    const found: ImportView[] = [];
    for (;;) {
      const page = await query.list(actor, { after: found.at(-1)?.id ?? null, limit: PAGE });
      found.push(...page);
      if (page.length < PAGE) break;
    }
    const names = found.map(({ createdBy }) => createdBy);
    return { imports: found, actors: await context.get(ActorsQuery, { strict: false }).of(actor, names) };
  });
  if (json) process.stdout.write(`${JSON.stringify(imports, null, 2)}\n`);
  else if (!imports.length) process.stdout.write(`${text(language, 'imports.none')}\n`);
  else process.stdout.write(table([headings(language), ...imports.map((one) => rowOf(one, language, actors))]));
}

/** Takes an import back; what stays is listed by name, and why in one sentence. */
export async function undo(env: NodeJS.ProcessEnv, language: Language, reference: string): Promise<void> {
  const progress = new Progress();
  const stayed: string[][] = [];
  // With those who know of requests and checks under way, which keep a contact where it is.
  const undone = await asOperator(env, [DirectoryModule, RequestsModule, VerificationModule], async (context, actor) => {
    const { id } = await context.get(ImportsQuery, { strict: false }).called(actor, reference);
    return context.get(UndoImport, { strict: false }).execute(actor, id, {
      onProgress: (step, count) => progress.show(text(language, `cli.undo.${step}`, { count })),
      onStayed: ({ id: contact, state, institution, roleTitle }) => stayed.push([state, institution, roleTitle, contact]),
    });
  }).finally(() => progress.clear());
  process.stdout.write(`${text(language, 'cli.undo.done', { ...undone })}\n`);
  if (!stayed.length) return;
  process.stdout.write(`${text(language, 'imports.stayed.lead')}\n${table(stayed)}`);
}

function headings(language: Language): string[] {
  const keys = ['reference', 'at', 'source', 'file', 'status', 'added', 'drafts', 'by'] as const;
  return keys.map((key) => text(language, `imports.${key}`));
}

function rowOf(
  { reference, createdAt, source, file, status, counts, createdBy }: ImportView,
  language: Language,
  actors: ReadonlyMap<string, KnownActor>,
): string[] {
  const { added, nominated, changed } = counts;
  const from = source ?? text(language, 'imports.source.own');
  const when = instantIn('UTC', createdAt, language);
  return [
    reference,
    when,
    from,
    file,
    text(language, `imports.status.${status}`),
    String(added),
    String(nominated + changed),
    byWhom(createdBy, actors.get(createdBy), language),
  ];
}

/** As the pages say it: a State's people by their State, the office's by name. */
function byWhom(name: string, known: KnownActor | undefined, language: Language): string {
  if (name.startsWith('operator:')) return text(language, 'trail.by.operator');
  if (!known) return text(language, 'trail.by.unknown');
  if (known.state !== null) return text(language, name.startsWith('key:') ? 'trail.by.key' : 'trail.by.person', { state: known.state });
  return known.label ?? text(language, 'trail.by.office');
}
