import { UnreadableFile } from '../directory.errors.js';
import { LONGEST_ROW } from './row.js';

export interface Card {
  /** The line on which it begins. */
  readonly line: number;
  /** Unfolded, without BEGIN and END. */
  readonly lines: readonly string[];
}

const BEGIN = 'BEGIN:VCARD';
const END = 'END:VCARD';

/** The cards of a file, of which no more than one is held. @throws UnreadableFile */
export async function* cardsOf(chunks: AsyncIterable<string>): AsyncGenerator<Card> {
  let card: { line: number; lines: string[]; length: number } | null = null;
  for await (const { line, text } of linesOf(chunks)) {
    const mark = text.trimEnd().toUpperCase();
    if (card && mark === END) {
      yield card;
      card = null;
    } else if (card && mark === BEGIN) throw new UnreadableFile('unended', { line: card.line });
    else if (card) add(card, text);
    else if (mark === BEGIN) card = { line, lines: [], length: 0 };
    else if (mark !== '') throw new UnreadableFile('vcard', { line });
  }
  if (card) throw new UnreadableFile('unended', { line: card.line });
}

/** A line that begins with a space or a tab goes on with the one before (RFC 6350 §3.2). */
function add(card: { line: number; lines: string[]; length: number }, text: string): void {
  card.length += text.length + 1;
  if (card.length > LONGEST_ROW) throw new UnreadableFile('long', { line: card.line });
  if (/^[ \t]/.test(text) && card.lines.length) card.lines.push((card.lines.pop() ?? '') + text.slice(1));
  else if (text !== '') card.lines.push(text);
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string }> {
  let line = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { line: ++line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    if (rest.length > LONGEST_ROW) throw new UnreadableFile('long', { line: line + 1 });
  }
  if (rest) yield { line: line + 1, text: rest };
}
