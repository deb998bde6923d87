import { stateAliases } from './state-aliases.js';
import { STATE_ALIASES_TABLE } from './state-aliases-table.js';
import { splitWords } from './split-words.js';
import { UN_STATES, type UnState } from './un-names.js';

const LINES = STATE_ALIASES_TABLE.trim().split('\n');

describe('the other names of States', () => {
  it('knows every State of the table of names, in its order, with a code of three letters of its own', () => {
    expect(LINES.map((line) => line.slice(0, 2))).toEqual(UN_STATES.map(({ code }) => code));
    const codes = UN_STATES.map(({ code }) => stateAliases(code)[1]);
    expect(new Set(codes).size).toBe(195);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('has no name twice, none that belongs to two, and none the table of names has already', () => {
    const all = UN_STATES.flatMap(({ code }) => namesOf(code).map((name) => folded(name)));
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    const needless = UN_STATES.flatMap((state) => namesOf(state.code).filter((name) => isNeedless(state, name)));
    expect(needless).toEqual([]);
  });

  it('writes each in one normal form, without spaces around it', () => {
    const all = UN_STATES.flatMap(({ code }) => namesOf(code));
    expect(all.filter((name) => name !== name.trim().normalize('NFC') || !folded(name))).toEqual([]);
  });

  it('knows its code alone for a State outside the table', () => expect(stateAliases('QM')).toEqual(['QM']));
});

function namesOf(code: string): readonly string[] {
  return stateAliases(code).slice(2);
}

function folded(name: string): string {
  return splitWords(name)
    .map(({ text }) => text)
    .join(' ');
}

/** Whoever types it finds the State by one of its official names. */
function isNeedless({ names }: UnState, name: string): boolean {
  return Object.values(names).some((official) => {
    const words = splitWords(official);
    return splitWords(name).every(({ text, solid }) =>
      words.some((word) => (solid ? word.text.includes(text) : word.text.startsWith(text))),
    );
  });
}
