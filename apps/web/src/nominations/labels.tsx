import type { ProposalStatus } from '@liaison/directory';
import { useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

const MOODS: Partial<Record<ProposalStatus, 'good' | 'open'>> = {
  applied: 'good',
  proposed: 'open',
  verified: 'open',
  'cooling-off': 'open',
};

export function ProposalState({ of }: { of: ProposalStatus }) {
  return <State mood={MOODS[of] ?? 'quiet'}>{useText()(`nominations.status.${of}`)}</State>;
}
