import type { ContactEntry } from '../contacts/contact.view.js';
import type { CheckEntry } from '../rounds/round.view.js';

/** A letter that waits for an answer of the reader's State. */
export interface OpenCheck extends CheckEntry {
  readonly exercise: boolean;
  /** Null when the contact has been withdrawn. */
  readonly contact: ContactEntry | null;
  /** Where the letter went. */
  readonly address: string | null;
  readonly mayAnswer: boolean;
}
