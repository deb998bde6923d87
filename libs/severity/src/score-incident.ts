import { Injectable } from '@nestjs/common';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import { chooseScorer } from './domain/choose-scorer.js';
import { contentHash } from './domain/content-hash.js';
import { score, type Score } from './domain/score.js';
import type { Scorer } from './domain/scorer.js';
import { SHIPPED_SHELF } from './shipped/shipped-scorers.js';

export interface GivenScore {
  /** The id of a shipped scorer, or a configuration of one's own. */
  readonly scorer: unknown;
  readonly answers: unknown;
}

export type ScorerView = Scorer & { readonly hash: string };

/** How severe answers are, and why. Nothing is stored. */
@Injectable()
export class ScoreIncident {
  /** @throws Forbidden, UnknownReference, InvalidScorer, InvalidAnswers */
  execute(actor: Actor, { scorer, answers }: GivenScore): Score {
    allow(actor, 'severity/read');
    return score(chooseScorer(SHIPPED_SHELF, scorer), answers);
  }

  /** Our own first, then published methods: everything a form needs. */
  scorers(actor: Actor): readonly ScorerView[] {
    allow(actor, 'severity/read');
    return SHIPPED_SHELF.scorers.map((scorer) => ({ ...scorer, hash: contentHash(scorer) }));
  }

  /** @throws NotFound */
  scorer(actor: Actor, id: string): ScorerView {
    const found = this.scorers(actor).find((scorer) => scorer.id === id);
    if (!found) throw new NotFound('severity');
    return found;
  }
}
