import type { ProposalView } from '@liaison/directory';
import type { KnownActor } from '@liaison/identity';
import type { StateNames } from '../contacts/contact.view.js';
import type { FailedAct } from './act-form.js';
import type { LetterAddress } from './ask-letter.js';

export interface ProposalProps {
  readonly proposal: ProposalView;
  readonly names: StateNames;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** `accept`: is an officer, and not the one who verified. */
  readonly may: Readonly<Record<'decide' | 'claim' | 'verify' | 'accept' | 'make' | 'draft', boolean>>;
  /** The cooling-off in hours. */
  readonly hours: number;
  /** Where a question to the State goes. */
  readonly letter: LetterAddress | null;
  readonly failed: FailedAct | null;
}
