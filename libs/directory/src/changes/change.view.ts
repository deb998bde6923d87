import type { ChannelDetail, ContactDetail } from '../contact.view.js';
import type { StateView } from '../states.query.js';

/** A contact's record as the reader may see it: nothing in it changes without its version. */
export interface MirroredContact extends Omit<
  ContactDetail,
  'localTime' | 'availableNow' | 'availabilityChangesAt' | 'mergedInto' | 'channels'
> {
  readonly channels: Omit<ChannelDetail, 'lastConfirmedAt' | 'personConfirmed' | 'evidence'>[];
}

export type MirroredState = Pick<StateView, 'code' | 'names' | 'formalNames' | 'region' | 'participation'>;

/** Replace what is held under `kind` and `id` by what is given here, or drop it when it is gone. */
export type DirectoryChange =
  | { readonly kind: 'contact' | 'state'; readonly id: string; readonly gone: true }
  | { readonly kind: 'contact'; readonly id: string; readonly gone: false; readonly contact: MirroredContact }
  | { readonly kind: 'state'; readonly id: string; readonly gone: false; readonly state: MirroredState };

/** How far somebody has read, from where, and with whose eyes; opaque to clients. */
export interface Position {
  readonly after: string;
  /** Where the reader began with nothing: what was gone by then it never held. */
  readonly from: string;
  readonly eyes: string;
}

export interface ChangesPage {
  readonly items: DirectoryChange[];
  readonly next: Position;
  /** Whether there is more to read now. */
  readonly more: boolean;
}
