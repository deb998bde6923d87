import type { ContactRecord } from './contact-record.js';

export type RecordField = keyof ContactRecord;

/** The fields in which two records differ, whatever the order of keys in which PostgreSQL gave them back. */
export function changedFields(before: ContactRecord, after: ContactRecord): RecordField[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as RecordField[]);
  return [...fields].filter((field) => canonical(before[field]) !== canonical(after[field]));
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}
