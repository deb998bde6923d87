import { isId, newId, randomSymbols, readSymbols, symbolsOf } from './ids.js';

describe('ids and symbols', () => {
  it('makes ids that sort by time', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
  });

  it.each([undefined, null, '', 'undefined', 7, {}, '0190-x', `${newId()} `])('does not take %p for an id', (given) => {
    expect(isId(given)).toBe(false);
  });

  it('writes symbols without I, L, O and U', () => {
    expect(randomSymbols(5_000)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5000}$/);
  });

  it('reads five bits a symbol', () => {
    expect(symbolsOf(Buffer.from([0b00001_000, 0b10_11111_0, 0b0000_0000]), 4)).toBe('12Z0');
  });

  it.each([
    ['7kq4m-z2trx', '7KQ4MZ2TRX'],
    [' 7KQ4M Z2TRX ', '7KQ4MZ2TRX'],
    ['oOiIlL', '001111'],
  ])('reads %j as a person means it', (typed, meant) => {
    expect(readSymbols(typed)).toBe(meant);
  });
});
