import type { HandOverCheck as Check } from '@liaison/directory';
import type { AccountView } from '@liaison/identity';
import type { Typed } from '../parts/typed.js';
import type { RecordLook } from './record-desk.js';

export interface PeopleProps extends RecordLook {
  /** The letter of the last hand-over. */
  readonly check: Check | null;
  /** Accounts of the State that are tied to the contact, whose access the reader may end here. */
  readonly accounts: readonly Pick<AccountView, 'id' | 'name' | 'email'>[];
  /** A form that came back: of the new person, of one there is, the hand-over, or the end of somebody's access. */
  readonly refused?: { readonly form: string; readonly typed: Typed } | undefined;
}
