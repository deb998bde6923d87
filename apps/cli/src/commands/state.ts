import { DirectoryModule, ListState, ParticipationQuery, type ParticipationView, UN_STATES, unState } from '@liaison/directory';
import { InvalidInput } from '@liaison/kernel';
import { type Language, text } from '@liaison/texts';
import { asOperator } from '../process/as-operator.js';
import { table } from '../table.js';

export interface AddStates {
  readonly all?: boolean;
  readonly participating?: boolean;
  readonly json?: boolean;
}

/** Every listed State and how it stands. */
export async function list(env: NodeJS.ProcessEnv, language: Language, { json = false }: { json?: boolean }): Promise<void> {
  const states = await asOperator(env, [DirectoryModule], (context, actor) =>
    context.get(ParticipationQuery, { strict: false }).list(actor),
  );
  if (json) print(`${JSON.stringify(states, null, 2)}\n`);
  else if (!states.length) print(`${text(language, 'participation.none')}. ${text(language, 'participation.none.text')}\n`);
  else print(table([headings(language), ...states.map((state) => rowOf(state, language))]));
}

/** Lists members and observers of the United Nations by their codes, or all of them; those that are listed already stay as they are. */
export async function add(env: NodeJS.ProcessEnv, language: Language, given: readonly string[], options: AddStates): Promise<void> {
  const codes = options.all ? UN_STATES.map(({ code }) => code) : given.map((code) => code.toUpperCase());
  refuseUnknown(codes);
  const participation = options.participating ? 'participating' : 'not-invited';
  const added = await asOperator(env, [DirectoryModule], async (context, actor) => {
    const listed = new Set((await context.get(ParticipationQuery, { strict: false }).list(actor)).map(({ state }) => state));
    const fresh = [...new Set(codes)].filter((code) => !listed.has(code));
    for (const code of fresh) await context.get(ListState, { strict: false }).execute(actor, { code, participation });
    return fresh;
  });
  print(options.json ? `${JSON.stringify({ added })}\n` : `${text(language, 'cli.state.added', { count: added.length })}\n`);
}

/** @throws InvalidInput for none, and for codes that the United Nations does not know */
function refuseUnknown(codes: readonly string[]): void {
  if (!codes.length) throw new InvalidInput([{ pointer: '/code', code: 'missing' }]);
  const faults = codes.flatMap((code, n) => (unState(code) ? [] : [{ pointer: `/code/${String(n)}`, code: 'state-needed' }]));
  if (faults.length) throw new InvalidInput(faults);
}

function headings(language: Language): string[] {
  return (['states.codes', 'participation.state', 'participation.status', 'participation.help'] as const).map((key) => text(language, key));
}

function rowOf({ state, names, participation, needsHelp }: ParticipationView, language: Language): string[] {
  const mark = needsHelp ? '*' : '';
  return [state, names[language], text(language, `participation.status.${participation}`), mark];
}

function print(words: string): void {
  process.stdout.write(words);
}
