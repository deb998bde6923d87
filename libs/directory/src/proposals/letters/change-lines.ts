import { type Language, text } from '@liaison/texts';
import { changesBetween, type FieldChange } from '../../domain/field-risk.js';
import { channelsUntilNow, type ProposalRow } from '../proposal-rows.js';
import { showField } from './show-field.js';

/** Old and new value, field by field; of a contact that comes or goes, where it is reached. */
export function changeLines(proposal: ProposalRow, reader: Language): string {
  const { act, before, after } = proposal;
  if (act === 'merge') return mergeLines(proposal, reader);
  const changes = changesBetween(before, after).filter(({ field }) => act === 'change' || field === 'channels');
  return changes.map((change) => linesOf(change, reader)).join('\n\n');
}

/** Of two that become one: every way to reach either until then, and what is left of them. */
function mergeLines(proposal: ProposalRow, reader: Language): string {
  const { before, after, otherBefore } = proposal;
  const goes = { role: otherBefore?.roleTitle ?? '', institution: otherBefore?.institution ?? '' };
  const others = changesBetween(before, after).filter(({ field }) => field !== 'channels');
  const channels: FieldChange = {
    field: 'channels',
    risk: 'high',
    before: channelsUntilNow(proposal),
    after: after?.channels ?? [],
  };
  return [text(reader, 'nominations.letter.merged', goes), ...[...others, channels].map((change) => linesOf(change, reader))].join('\n\n');
}

function linesOf({ field, before, after }: FieldChange, reader: Language): string {
  const line = (label: 'before' | 'after', value: unknown) =>
    `  ${text(reader, 'messaging.line', { label: text(reader, `nominations.${label}`), value: showField(field, value, reader) })}`.replace(
      ' \n',
      '\n',
    );
  return [text(reader, `nominations.field.${field}`), line('before', before), line('after', after)].join('\n');
}
