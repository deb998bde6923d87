import { type Language, text } from '@liaison/texts';
import { changesBetween, type FieldChange } from '../../domain/field-risk.js';
import type { ProposalRow } from '../proposal-rows.js';
import { showField } from './show-field.js';

/** Old and new value, field by field; of a contact that comes or goes, where it is reached. */
export function changeLines({ act, before, after }: ProposalRow, reader: Language): string {
  const changes = changesBetween(before, after).filter(({ field }) => act === 'change' || field === 'channels');
  return changes.map((change) => linesOf(change, reader)).join('\n\n');
}

function linesOf({ field, before, after }: FieldChange, reader: Language): string {
  const line = (label: 'before' | 'after', value: unknown) =>
    `  ${text(reader, 'messaging.line', { label: text(reader, `nominations.${label}`), value: showField(field, value, reader) })}`.replace(
      ' \n',
      '\n',
    );
  return [text(reader, `nominations.field.${field}`), line('before', before), line('after', after)].join('\n');
}
