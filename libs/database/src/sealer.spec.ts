import { randomBytes } from 'node:crypto';
import { fromSealedColumn, Sealer, toSealedColumn } from './sealer.js';

const first = randomBytes(32);
const sealer = new Sealer(new Map([[1, first]]));

describe('a sealed value', () => {
  it('opens in its place, through the column type and back', () => {
    const sealed = sealer.seal('Code: 7KQ4M-Z2TRX ملاحظة', 'delivery:body:1');
    const column = toSealedColumn(sealed);
    expect(column).not.toContain('7KQ4M');
    expect(fromSealedColumn(column)).toEqual(sealed);
    expect(sealer.open(sealed, 'delivery:body:1')).toBe('Code: 7KQ4M-Z2TRX ملاحظة');
  });

  it('does not open in another place', () => {
    const sealed = sealer.seal('secret', 'delivery:body:1');
    expect(() => sealer.open(sealed, 'delivery:body:2')).toThrow();
  });

  it('does not open when a byte was changed', () => {
    const sealed = sealer.seal('secret', 'p');
    sealed.bytes[30]! ^= 1;
    expect(() => sealer.open(sealed, 'p')).toThrow();
  });

  it('still opens after a new key came, and hashes stay equal', () => {
    const rotated = new Sealer(
      new Map([
        [1, first],
        [2, randomBytes(32)],
      ]),
    );
    expect(rotated.open(sealer.seal('old', 'p'), 'p')).toBe('old');
    expect(rotated.seal('new', 'p').keyVersion).toBe(2);
    expect(rotated.mac('check-code', 'x')).toEqual(sealer.mac('check-code', 'x'));
    expect(rotated.mac('check-code', 'x')).not.toEqual(sealer.mac('other', 'x'));
  });

  it('refuses what is not a sealed column', () => {
    expect(() => fromSealedColumn('(1,plain)')).toThrow('Not a sealed value.');
  });
});
