import { Injectable } from '@nestjs/common';
import { ContactsQuery, DuplicatesQuery, GapsQuery, ProposalsQuery, ReportsQuery } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { type RequestSummary, RequestsQuery, type WaitingCounts } from '@liaison/requests';
import { RoundsQuery, type RoundView } from '@liaison/verification';
import { may } from '../frame/may.js';

/** A letter of a round that somebody of the State should confirm. */
export interface OpenLetter {
  readonly id: string;
  readonly reference: string;
  readonly deadline: string;
  readonly institution: string;
  readonly address: string;
}

export interface StateDesk {
  /** Null for those of a State who do not read its requests. */
  readonly counts: WaitingCounts | null;
  readonly toAnswer: readonly RequestSummary[];
  readonly toExplain: readonly RequestSummary[];
  readonly letters: readonly OpenLetter[];
  /** Gaps of the next eight weeks, for those who can see to them. */
  readonly gaps: number;
  /** Notes of other States, and contacts that are probably listed twice; null for those who cannot see to them. */
  readonly reports: number | null;
  readonly duplicates: number | null;
}

export interface OfficersDesk {
  readonly running: readonly RoundView[];
  readonly drafts: readonly RoundView[];
  /** How many nominations wait for an officer. */
  readonly nominations: number;
  /** Notes about contacts that nobody has settled. */
  readonly reports: number;
  /** Whether whoever asks may look for contacts that are listed twice. */
  readonly mayLook: boolean;
}

/** What waits for whoever has signed in. */
@Injectable()
export class HomeDesk {
  constructor(
    private readonly requests: RequestsQuery,
    private readonly rounds: RoundsQuery,
    private readonly contacts: ContactsQuery,
    private readonly proposals: ProposalsQuery,
    private readonly gaps: GapsQuery,
    private readonly reports: ReportsQuery,
    private readonly duplicates: DuplicatesQuery,
  ) {}

  async ofState(actor: Actor): Promise<StateDesk> {
    const reads = may(actor, 'request/read');
    const [counts, toAnswer, toExplain, letters, gaps, reports, duplicates] = await Promise.all([
      reads ? this.requests.waiting(actor) : null,
      reads ? this.requests.list(actor, { box: 'to-answer' }) : [],
      reads ? this.requests.list(actor, { box: 'to-explain' }) : [],
      may(actor, 'check/read') ? this.lettersOf(actor) : [],
      may(actor, 'contact/change') ? this.gaps.of(actor) : [],
      may(actor, 'report/settle') ? this.reports.open(actor) : null,
      may(actor, 'duplicate/read') ? this.duplicates.waiting(actor) : null,
    ]);
    return { counts, toAnswer, toExplain, letters, gaps: gaps.length, reports, duplicates };
  }

  async ofOfficers(actor: Actor): Promise<OfficersDesk> {
    const [rounds, nominations, reports] = await Promise.all([
      this.rounds.list(actor, { after: null, limit: 200 }),
      this.proposals.waiting(actor),
      this.reports.open(actor),
    ]);
    return {
      running: rounds.filter(({ status }) => status === 'running' || status === 'paused'),
      drafts: rounds.filter(({ status }) => status === 'draft'),
      nominations,
      reports,
      mayLook: may(actor, 'duplicate/read'),
    };
  }

  private async lettersOf(actor: Actor): Promise<OpenLetter[]> {
    const checks = await this.rounds.openChecks(actor);
    if (!checks.length || actor.state === null) return [];
    const { items } = await this.contacts.search(actor, { state: actor.state, limit: 200 });
    return checks.map(({ id, reference, deadline, contactId, channelId }) => {
      const contact = items.find((one) => one.id === contactId);
      const address = contact?.channels.find((channel) => channel.id === channelId)?.address ?? '';
      return { id, reference, deadline, institution: contact?.institution ?? '', address };
    });
  }
}
