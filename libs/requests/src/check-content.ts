import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import type { Catalogue } from '@liaison/severity';
import { classify, type Handled, type Placed } from './classify.js';
import type { Classification } from './domain/classification.js';
import type { Content, Severity } from './domain/content.js';
import type { GivenContent } from './domain/content-reader.js';
import { readContent } from './domain/read-content.js';
import { checkKnown } from './known-content.js';
import { scoreSeverity } from './score-severity.js';

export type Classified = Content & Classification;

/**
 * From what a client sent to what is kept: the words, the level with its scale, and what only the directory knows.
 * `scales` are asked for before the transaction, as they may need a connection of their own.
 * @throws InvalidInput and what the scale refuses, pointing into the input
 */
export async function checkContent(
  tx: Tx,
  actor: Actor,
  given: GivenContent,
  { draft, scales }: { draft: boolean; scales: Catalogue },
): Promise<Classified> {
  const content = readContent(given, { draft });
  const classified = { ...content, ...place(content.severity, scales, content) };
  await checkKnown(tx, actor, content);
  return classified;
}

/**
 * Finds the scale in the version given, else in the one in force, to which the level is then pinned.
 * @throws UnknownReference and what `classify` and `scoreSeverity` throw
 */
export function place(severity: Severity | null, scales: Catalogue, handled: Handled = {}): Placed {
  if (!severity) return { severity, level: null, ownWords: null };
  const scheme = scales.need(severity, '/severity');
  return classify(scoreSeverity(severity, scheme), scheme, handled);
}
