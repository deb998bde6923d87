import { type ParsedTokenInfo, TokenType } from '@streamparser/json';
import { LONGEST_ROW } from './row.js';

export type ListName = 'contacts' | 'states';

const LISTS: readonly string[] = ['contacts', 'states'] satisfies ListName[];
const DEEPEST = 16;

/** Where in a JSON text one is: in which list, how deep in one of its entries, and which names came twice there. */
export class JsonPlace {
  /** Bytes up to the last token. */
  offset = 0;
  repeated: readonly string[] = [];
  /** Names of the objects that are open; null outside of entries, where nobody counts them. */
  private readonly open: (Set<string> | null)[] = [];
  private readonly seen = new Set<string>();
  private isList = false;
  private name = '';
  private string = '';
  private start = 0;

  get list(): ListName | null {
    if (this.isList) return 'contacts';
    return LISTS.includes(this.name) ? (this.name as ListName) : null;
  }

  get hasContacts(): boolean {
    return this.isList || this.seen.has('contacts');
  }

  /** False when an entry, or a word of the text, is longer or deeper than any contact. */
  take({ token, value, offset }: ParsedTokenInfo): boolean {
    const isFar = offset - this.offset > LONGEST_ROW;
    this.offset = offset;
    if (token === TokenType.STRING) this.string = String(value);
    else if (token === TokenType.COLON) this.call(this.string);
    else if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.enter(token === TokenType.LEFT_BRACKET);
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.open.pop();
    return !isFar && this.open.length <= DEEPEST && !(this.isInEntry && offset - this.start > LONGEST_ROW);
  }

  private get isInEntry(): boolean {
    return this.list !== null && this.open.length > this.entriesAt;
  }

  /** How many brackets are open around an entry. */
  private get entriesAt(): number {
    return this.isList ? 1 : 2;
  }

  private enter(isList: boolean): void {
    if (!this.open.length) this.isList = isList;
    this.open.push(null);
    if (!this.isInEntry) return;
    this.open[this.open.length - 1] = new Set();
    if (this.open.length > this.entriesAt + 1) return;
    this.start = this.offset;
    this.repeated = [];
  }

  private call(name: string): void {
    if (this.open.length === 1 && !this.isList) this.callRoot(name);
    const names = this.open.at(-1);
    if (names?.has(name)) this.repeated = [...this.repeated, name].slice(0, 10);
    names?.add(name);
  }

  /** A list of contacts that came twice would hide the first from some readers and the second from others. */
  private callRoot(name: string): void {
    this.name = name;
    if (LISTS.includes(name) && this.seen.has(name)) throw new SyntaxError(`${name} stands there twice`);
    if (LISTS.includes(name)) this.seen.add(name);
  }
}
