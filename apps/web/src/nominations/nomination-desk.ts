import { Injectable } from '@nestjs/common';
import { ContactsQuery, ProposalsQuery, type ProposalSummary, type ProposalView } from '@liaison/directory';
import { ActorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { firstOfficial } from '@liaison/texts';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
import type { LetterAddress } from './ask-letter.js';
import type { FailedAct } from './act-form.js';
import type { ProposalProps } from './nomination.view.js';
import type { NominationsProps } from './nominations.page.js';

const HOUR = 3_600_000;
const CLOSED_SHOWN = 20;

/** What somebody sees of proposals, and what they may do with one. */
@Injectable()
export class NominationDesk {
  constructor(
    private readonly proposals: ProposalsQuery,
    private readonly contacts: ContactsQuery,
    private readonly actors: ActorsQuery,
    private readonly names: NamesOfStates,
    private readonly settings: Settings,
  ) {}

  async all(actor: Actor): Promise<NominationsProps> {
    const [waiting, cooling, drafts, closed, names] = await Promise.all([
      this.proposals.list(actor, { statuses: ['proposed', 'verified'], limit: 200 }),
      this.proposals.list(actor, { statuses: ['cooling-off'], limit: 200 }),
      actor.state === null ? [] : this.proposals.list(actor, { statuses: ['draft'], limit: 200 }),
      this.proposals.latest(actor, ['applied', 'refused', 'taken-back', 'undone', 'expired'], CLOSED_SHOWN),
      this.names.all(actor),
    ]);
    return {
      waiting,
      cooling,
      drafts,
      closed,
      names,
      officers: actor.state === null,
      mayNominate: may(actor, 'proposal/make'),
      mayImport: may(actor, 'import/make'),
    };
  }

  async one(actor: Actor, id: string, failed: FailedAct | null): Promise<ProposalProps> {
    const proposal = await this.proposals.one(actor, id);
    const decides = may(actor, 'proposal/decide');
    const [names, actors, letter] = await Promise.all([
      this.names.all(actor),
      this.actors.of(
        actor,
        proposal.events.map(({ by }) => by),
      ),
      decides ? this.addressOf(actor, proposal) : null,
    ]);
    const hours = Math.round(this.settings.COOLING_OFF / HOUR);
    return { proposal, names, actors, hours, letter, failed, may: rightsOf(actor, proposal) };
  }

  /** Those about one contact that are under way. */
  about(actor: Actor, contact: string): Promise<ProposalSummary[]> {
    return this.proposals.list(actor, { contact, statuses: ['proposed', 'verified', 'cooling-off'], limit: 5 });
  }

  private async addressOf(actor: Actor, { state }: ProposalView): Promise<LetterAddress | null> {
    const { items } = await this.contacts.search(actor, { state, category: 'authority', limit: 1 });
    const address = items[0]?.channels.find(({ kind }) => kind === 'email')?.address;
    return address ? { address, language: firstOfficial(items[0]?.languages ?? []) } : null;
  }
}

function rightsOf(actor: Actor, { state, verifiedBy, claimedBy }: ProposalView): ProposalProps['may'] {
  const own = actor.state === state;
  return {
    decide: may(actor, 'proposal/decide'),
    claim: may(actor, 'proposal/decide') && claimedBy !== actor.name,
    verify: may(actor, 'proposal/verify'),
    accept: may(actor, 'proposal/accept') && verifiedBy !== actor.name,
    make: own && may(actor, 'proposal/make'),
    draft: own && may(actor, 'proposal/draft'),
  };
}
