import type { ContactDetail, ProposalView } from '@liaison/directory';
import { writeShifts } from '@liaison/directory';
import { channelLines } from './read-nomination.js';

/** What a proposal says, as the fields of the form. */
export function valuesFrom({ changes, act, noteVerbale }: ProposalView): Record<string, unknown> {
  const note = noteVerbale && { noteReference: noteVerbale.reference, noteDate: noteVerbale.date.slice(0, 10) };
  if (act === 'withdraw') return { ...note };
  const fields = changes.flatMap(({ field, after }) => Object.entries(READ[field]?.(after) ?? { [field]: after ?? '' }));
  return { ...(Object.fromEntries(fields) as Record<string, unknown>), ...note };
}

const READ: Readonly<Record<string, (value: unknown) => Record<string, unknown>>> = {
  languages: (value) => ({ languages: ((value ?? []) as string[]).join(', ') }),
  institutionNames: (value) => Object.fromEntries(Object.entries(value ?? {}).map(([tag, name]) => [`name-${tag}`, name as unknown])),
  channels: (value) => channelLines((value ?? []) as ContactDetail['channels']),
  hours: (value) => hoursFields(value as ContactDetail['hours']),
};

function hoursFields({ always, week }: ContactDetail['hours']): Record<string, unknown> {
  const days = Object.entries(week).map(([day, shifts]) => [day, writeShifts(shifts)] as const);
  return { ...Object.fromEntries(days), ...(always && { always: 'on' }) };
}
