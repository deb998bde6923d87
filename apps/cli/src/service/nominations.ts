import { type ProposalSummary, type ProposalView, showField } from '@liaison/directory';
import { instantIn, type Language, text } from '@liaison/texts';
import { ask, askAll, serviceOf } from './ask-service.js';
import { showFacts, showList, type Shown, wordOf } from './show.js';

/** As they come over the wire. */
type Summary = { readonly [F in keyof ProposalSummary]: ProposalSummary[F] extends Date | null ? string | null : ProposalSummary[F] };
type Detail = Summary & Pick<ProposalView, 'changes' | 'flags' | 'reason' | 'noteVerbale'>;

export interface NominationOptions extends Shown {
  readonly status?: string;
  readonly contact?: string;
}

/** Those that wait, unless others are asked for. */
export async function list(env: NodeJS.ProcessEnv, language: Language, options: NominationOptions): Promise<void> {
  const service = await serviceOf(env, language);
  const { status, contact } = options;
  const all = await askAll<Summary>(service, 'nominations', { status, contact });
  const shown = status ? all : all.filter((one) => ['proposed', 'verified', 'cooling-off'].includes(one.status));
  showList(shown, options, {
    heading: [text(language, 'nominations.reference'), text(language, 'web.contacts.state'), '', '', '', 'ID'],
    row: ({ id, reference, state, act, status: standing, institution }) => [
      ...[reference, state, wordOf(language, `nominations.act.${act}`, act)],
      ...[wordOf(language, `nominations.status.${standing}`, standing), institution, id],
    ],
    none: text(language, 'nominations.none'),
  });
}

export async function show(env: NodeJS.ProcessEnv, language: Language, id: string, { json = false }: Shown): Promise<void> {
  const found = await ask<Detail>(await serviceOf(env, language), `nominations/${encodeURIComponent(id)}`);
  if (json) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const at = (instant: string | null) => (instant ? instantIn('UTC', new Date(instant), language) : null);
  showFacts([
    [text(language, 'nominations.reference'), found.reference],
    [text(language, 'web.round.status'), wordOf(language, `nominations.status.${found.status}`, found.status)],
    [text(language, 'web.contacts.state'), found.state],
    [text(language, 'nominations.contact'), `${found.institution}, ${found.roleTitle}`],
    [text(language, 'nominations.requested'), at(found.proposedAt)],
    [text(language, 'nominations.takes-effect'), found.status === 'cooling-off' ? at(found.appliesAt) : null],
    [text(language, 'nominations.note'), found.noteVerbale?.reference],
    [text(language, 'nominations.reason'), found.reason],
    ...found.changes.map(
      ({ field, before, after }) =>
        [
          wordOf(language, `nominations.field.${field}`, field),
          `${inShort(field, before, language)} → ${inShort(field, after, language)}`,
        ] as const,
    ),
    ...found.flags.map(
      ({ code, value, like }) => [wordOf(language, `nominations.flag.${code}`, code), like ? `${value} ~ ${like}` : value] as const,
    ),
  ]);
}

/** A field's value on one line. */
function inShort(field: Detail['changes'][number]['field'], value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (field === 'channels') return (value as { address: string }[]).map(({ address }) => address).join(', ');
  // A person at a terminal goes on with the id.
  return field === 'deputyContact' ? (value as string) : showField(field, value, language);
}
