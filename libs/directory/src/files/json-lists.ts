import { type ParsedTokenInfo, Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { UnreadableFile } from '../directory.errors.js';
import { JsonPlace, type ListName } from './json-place.js';
import { LONGEST_ROW } from './row.js';

/** One entry of a list. */
export interface Item {
  readonly list: ListName;
  /** From 1. */
  readonly number: number;
  readonly value: unknown;
  /** Names that stand in one of its objects twice. */
  readonly repeated: readonly string[];
}

/** The entries of the lists in a JSON text that comes in pieces; nothing else of it is kept. */
export class JsonLists {
  private readonly tokenizer = new Tokenizer();
  private readonly place = new JsonPlace();
  private parser: TokenParser | null = null;
  private items: Item[] = [];
  private counts = { contacts: 0, states: 0 };
  private bytes = 0;

  constructor() {
    this.tokenizer.onToken = (token) => this.take(token);
  }

  /** The entries that end in this piece. @throws UnreadableFile */
  write(text: string): readonly Item[] {
    this.items = [];
    this.attempt(() => this.tokenizer.write(text));
    this.bytes += Buffer.byteLength(text);
    if (this.bytes - this.place.offset > LONGEST_ROW) throw this.unreadable('long');
    return this.items;
  }

  /** @throws UnreadableFile when the text is not complete, or has no list of contacts */
  end(): void {
    if (!this.parser) throw new UnreadableFile('empty');
    this.attempt(() => {
      if (!this.tokenizer.isEnded) this.tokenizer.end();
      if (!this.parser?.isEnded) this.parser?.end();
    });
    if (!this.place.hasContacts) throw new UnreadableFile('contacts');
  }

  private take(token: ParsedTokenInfo): void {
    if (!this.place.take(token)) throw this.unreadable('long');
    this.parser ??= this.open(token);
    this.parser.write(token);
  }

  private open({ token }: ParsedTokenInfo): TokenParser {
    if (token !== TokenType.LEFT_BRACKET && token !== TokenType.LEFT_BRACE) throw new UnreadableFile('contacts');
    const paths = token === TokenType.LEFT_BRACKET ? ['$.*'] : ['$.contacts.*', '$.states.*'];
    const parser = new TokenParser({ paths, keepStack: false });
    parser.onValue = ({ key, value }) => this.add(key, value);
    parser.onEnd = () => this.tokenizer.end();
    return parser;
  }

  private add(key: unknown, value: unknown): void {
    const { list, repeated } = this.place;
    if (typeof key !== 'number' || !list) throw new UnreadableFile('contacts');
    this.items.push({ list, number: ++this.counts[list], value, repeated });
  }

  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw error instanceof UnreadableFile ? error : this.unreadable('json');
    }
  }

  private unreadable(reason: 'json' | 'long'): UnreadableFile {
    return new UnreadableFile(reason, { line: this.counts.contacts + 1 });
  }
}
