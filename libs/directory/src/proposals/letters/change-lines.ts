import { type Language, text } from '@liaison/texts';
import { changesBetween, type FieldChange } from '../../domain/field-risk.js';
import { channelsUntilNow, type News, type ProposalRow } from '../proposal-rows.js';
import { showField } from './show-field.js';

/** Old and new value, field by field; of a contact that comes or goes, where it is reached. */
export function changeLines(proposal: ProposalRow, news: News, reader: Language): string {
  const { act, before, after } = proposal;
  const labels = labelsOf(proposal, news);
  if (act === 'merge') return mergeLines(proposal, labels, reader);
  const changes = changesBetween(before, after).filter(({ field }) => act === 'change' || field === 'channels');
  return changes.map((change) => linesOf(change, labels, reader)).join('\n\n');
}

/** What stands over what was and over what was to be; the one that holds now comes last. */
function labelsOf({ appliedAt }: ProposalRow, news: News): Labels {
  if (news === 'undone' && appliedAt) return { order: ['after', 'before'], before: 'nominations.after', after: 'nominations.before' };
  if (!['undone', 'stopped', 'refused'].includes(news)) return BEFORE_AND_AFTER;
  return { order: ['after', 'before'], before: 'nominations.letter.holds', after: 'nominations.letter.not-made' };
}

interface Labels {
  readonly order: readonly ('before' | 'after')[];
  readonly before: 'nominations.before' | 'nominations.after' | 'nominations.letter.holds';
  readonly after: 'nominations.before' | 'nominations.after' | 'nominations.letter.not-made';
}

const BEFORE_AND_AFTER: Labels = { order: ['before', 'after'], before: 'nominations.before', after: 'nominations.after' };

/** Of two that become one: every way to reach either until then, and what is left of them. */
function mergeLines(proposal: ProposalRow, labels: Labels, reader: Language): string {
  const { before, after, otherBefore } = proposal;
  const goes = { role: otherBefore?.roleTitle ?? '', institution: otherBefore?.institution ?? '' };
  const others = changesBetween(before, after).filter(({ field }) => field !== 'channels');
  const channels: FieldChange = {
    field: 'channels',
    risk: 'high',
    before: channelsUntilNow(proposal),
    after: after?.channels ?? [],
  };
  return [text(reader, 'nominations.letter.merged', goes), ...[...others, channels].map((change) => linesOf(change, labels, reader))].join(
    '\n\n',
  );
}

function linesOf({ field, ...values }: FieldChange, labels: Labels, reader: Language): string {
  const lines = labels.order.map((side) => {
    const value = showField(field, values[side], reader);
    return `  ${text(reader, 'messaging.line', { label: text(reader, labels[side]), value })}`.replace(' \n', '\n');
  });
  return [text(reader, `nominations.field.${field}`), ...lines].join('\n');
}
