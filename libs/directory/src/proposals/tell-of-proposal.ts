import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { TellAdministrators } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { channelsMissing } from '../domain/field-risk.js';
import { RoutingContacts } from '../routing-contacts.js';
import { recipientsOf } from './audiences.js';
import { ContactChanges } from './contact-changes.js';
import { proposalLetter } from './letters/proposal.letter.js';
import { ProposalCodes } from './proposal-codes.js';
import type { News, ProposalRow } from './proposal-rows.js';

/** Tells everybody a proposal concerns what has happened, each in their language; and the areas in whose work it is. */
@Injectable()
export class TellOfProposal {
  constructor(
    private readonly contacts: RoutingContacts,
    private readonly administrators: TellAdministrators,
    private readonly changes: ContactChanges,
    private readonly codes: ProposalCodes,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, proposal: ProposalRow, news: News): Promise<void> {
    const offices = await this.contacts.of(tx, actor.directoryId, proposal.state);
    const stateNames = await namesOf(tx, proposal);
    const given = { proposal, news, stateNames, publicUrl: this.settings.PUBLIC_URL };
    const letters = recipientsOf(proposal, news, offices).map((to, i) =>
      proposalLetter({ ...given, to, occasion: `${occasionOf(proposal, news)}:${i}`, code: this.codes.codeFor(proposal, to.address) }),
    );
    await this.outbox.postAll(tx, actor, letters);
    if (news === 'proposed' || news === 'objected') await this.tellOfficers(tx, actor, proposal, news, stateNames);
    await this.tellAreas(tx, actor, proposal, news);
  }

  private tellOfficers(tx: Tx, actor: Actor, proposal: ProposalRow, news: 'proposed' | 'objected', stateNames: Names): Promise<void> {
    return this.administrators.tell(tx, actor, null, {
      occasion: `${occasionOf(proposal, news)}:officers`,
      subject: `nominations.letter.subject.${news}`,
      body: `nominations.letter.officers.${news}`,
      values: (reader) => ({ reference: proposal.reference, state: stateNames[reader] ?? stateNames.en ?? proposal.state }),
    });
  }

  private async tellAreas(tx: Tx, actor: Actor, proposal: ProposalRow, news: News): Promise<void> {
    const phase = news === 'announced' ? 'announced' : ['stopped', 'undone'].includes(news) && !proposal.appliedAt ? 'kept' : null;
    const { state, appliesAt } = proposal;
    if (!phase) return;
    const at = appliesAt ?? this.clock.now();
    for (const { contactId, institution } of losing(proposal))
      await this.changes.announce(tx, actor, { contactId, state, institution, phase, at, gone: [] });
  }
}

type Names = Partial<Record<Language, string>>;

/** The contacts that lose ways to be reached; one that is merged into another loses all. */
function losing({ contactId, before, after, otherId, otherBefore }: ProposalRow) {
  const kept = contactId && channelsMissing(before, after).length ? [{ contactId, institution: (after ?? before)?.institution ?? '' }] : [];
  return [...kept, ...(otherId ? [{ contactId: otherId, institution: otherBefore?.institution ?? '' }] : [])];
}

/** A cooling-off can be made longer more than once, and each time is told. */
function occasionOf({ id, appliesAt }: ProposalRow, news: News): string {
  return `proposal:${id}:${news}${news === 'extended' && appliesAt ? `:${String(appliesAt.getTime())}` : ''}`;
}

async function namesOf(tx: Tx, { directoryId, state }: ProposalRow): Promise<Names> {
  const [row] = await tx.query<{ names: Names }[]>('select names from state where directory_id = $1 and code = $2', [directoryId, state]);
  return row?.names ?? {};
}
