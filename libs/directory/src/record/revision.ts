import type { ContactRecord } from '../domain/contact-record.js';

export interface Revision {
  readonly id: string;
  /** The version this one follows. */
  readonly version: number;
  readonly before: ContactRecord;
  /** Read by `readContact`; a personal number may stand in it in full. */
  readonly after: ContactRecord;
  readonly why: Why;
  /** When the contact is withdrawn or comes back. */
  readonly status?: 'active' | 'withdrawn';
  /** What the trail calls it; a change when absent. */
  readonly act?: 'directory/visibility-changed' | 'directory/contact-merged';
}

export interface Why {
  readonly reason: string | null;
  /** The id of the proposal that led to it. */
  readonly proposal?: string;
  /** The reference of the note verbale. */
  readonly note?: string;
}
