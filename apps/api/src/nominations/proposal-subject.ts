import { Injectable } from '@nestjs/common';
import { ProposalsQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';

/** Whoever may not see it is told that there is none; officers who see it, that it is the State's own act. */
@Injectable()
export class ProposalSubject extends SubjectFinder {
  constructor(private readonly proposals: ProposalsQuery) {
    super();
  }

  override async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    if (!isId(id)) return null;
    const { state, version } = await this.proposals.one(actor, id);
    return { states: state === actor.state ? [state] : [], version };
  }
}
