import type { HandOverCheck as Check } from '@liaison/directory';
import type { Typed } from '../parts/typed.js';
import type { RecordLook } from './record-desk.js';

export interface PeopleProps extends RecordLook {
  /** The letter of the last hand-over. */
  readonly check: Check | null;
  /** A form that came back: of the new person, of one there is, or the hand-over. */
  readonly refused?: { readonly form: string; readonly typed: Typed } | undefined;
}
