import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { isFunctionWord } from '../domain/function-words.js';
import { stateAliases } from '../domain/state-aliases.js';
import { splitWords } from '../domain/split-words.js';
import { StateLexicon } from '../domain/state-lexicon.js';
import { type SearchWords, searchWords } from './contact-words.js';

const FOR_MS = 1_000;

interface Known {
  readonly lexicon: Promise<StateLexicon>;
  readonly mark: string;
  until: number;
}

/**
 * The words States are found by: their names in every language, the other names people use, and codes. They are read at the
 * search and stand in no contact's row, so that a State's new name needs no contact to be written anew.
 */
@Injectable()
export class StateWords {
  private readonly known = new Map<string, Known>();

  constructor(private readonly reads: Reads) {}

  /** As of a second ago at most. */
  async of(directoryId: string): Promise<StateLexicon> {
    const known = this.known.get(directoryId);
    if (known && known.until > Date.now()) return known.lexicon;
    const mark = await this.markOf(directoryId);
    if (known?.mark !== mark) return this.meet(directoryId, mark);
    known.until = Date.now() + FOR_MS;
    return known.lexicon;
  }

  private meet(directoryId: string, mark: string): Promise<StateLexicon> {
    const lexicon = this.read(directoryId);
    this.known.set(directoryId, { lexicon, mark, until: Date.now() + FOR_MS });
    lexicon.catch(() => this.known.delete(directoryId));
    return lexicon;
  }

  private async markOf(directoryId: string): Promise<string> {
    const [row] = await this.reads.quick<{ mark: string }>('state-words-mark', MARK, [directoryId]);
    return row?.mark ?? '';
  }

  private async read(directoryId: string): Promise<StateLexicon> {
    const rows = await this.reads.all<{ code: string; texts: string[] }>('state-words', NAMES, [directoryId]);
    const states = rows.map(({ code, texts }) => ({ code, texts: [...texts, ...stateAliases(code)] }));
    const solid = states.flatMap(({ texts }) => texts.flatMap(splitWords)).filter((word) => word.solid);
    return new StateLexicon(
      states.map(({ code, texts }) => ({ code, words: wordsOf(texts) })),
      new Map(solid.map(({ text, given }) => [text, given])),
    );
  }
}

function wordsOf(texts: readonly string[]): SearchWords {
  return new Map([...searchWords(texts)].filter(([word]) => !isFunctionWord(word)));
}

const MARK = 'select count(*) || $$:$$ || coalesce(sum(version), 0) as mark from state where directory_id = $1';

const NAMES = `
  select code, array(select value from jsonb_each_text(names) union select value from jsonb_each_text(formal_names)) as texts
  from state where directory_id = $1`;
