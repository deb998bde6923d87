import type { ReportField } from '@liaison/directory';
import type { TextKey } from '@liaison/texts';

/** What a field of a contact is called. */
export function fieldKey(field: ReportField): TextKey {
  return field === 'other' ? 'reports.field.other' : `nominations.field.${field}`;
}
