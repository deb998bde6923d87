import { InvalidInput } from '@liaison/kernel';
import { InvalidAnswers, type PublishedScheme, type Score, score, type Scorer, SHIPPED_SCORERS, UnknownReference } from '@liaison/severity';
import type { Severity } from './domain/content.js';

const POINTER = '/severity/score';

/**
 * A level that rests on answers: computed again here, kept with the version and hash of the scorer, and provisional while
 * an answer is missing.
 * @throws UnknownReference, InvalidAnswers, InvalidInput when the answers do not lead to the level, or to that certainty
 */
export function scoreSeverity(severity: Severity, scheme: PublishedScheme): Severity {
  if (!severity.score) return severity;
  const { scorer: id, answers } = severity.score;
  const scorer = SHIPPED_SCORERS.find((known) => known.id === id);
  if (!scorer) throw new UnknownReference('scorer', id, `${POINTER}/scorer`);
  if (scorer.scheme !== scheme.id) throw refused(`${POINTER}/scorer`, 'score-of-another-scale');
  const scored = scoreOf(scorer, answers);
  if (!allows(scored, scheme, severity.level)) throw refused('/severity/level', 'score-leads-elsewhere');
  const { version, hash, complete } = scored;
  const certainty = complete ? severity.certainty : (severity.certainty ?? 'provisional');
  if (!complete && certainty !== 'provisional') throw refused('/severity/certainty', 'only-provisional');
  return { ...severity, score: { scorer: id, answers, version, hash, complete }, ...(certainty && { certainty }) };
}

function scoreOf(scorer: Scorer, answers: unknown): Score {
  try {
    return score(scorer, answers);
  } catch (error) {
    if (!(error instanceof InvalidAnswers)) throw error;
    throw new InvalidAnswers(error.faults.map((fault) => ({ ...fault, pointer: `${POINTER}${fault.pointer}` })));
  }
}

function allows({ level, lowerLevel, upperLevel }: Score, { levels }: PublishedScheme, code: string): boolean {
  const place = (of: string | undefined) => levels.findIndex((known) => known.code === of);
  const at = place(code);
  return at >= place(level ?? lowerLevel) && at <= place(level ?? upperLevel);
}

function refused(pointer: string, code: string): InvalidInput {
  return new InvalidInput([{ pointer, code }]);
}
