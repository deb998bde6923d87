import { readCode, showCode } from './code.js';
import { numberChecks, readReference, seriesOf } from './reference.js';
import { readReplyWindow, showDuration } from './reply-window.js';

const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

const DAYS_30 = 30 * 86_400_000;

describe('what a person types', () => {
  it.each(['7KQ4M-Z2TRX', '7kq4mz2trx', ' 7KQ4M Z2TRX ', '7KQ4M–Z2TRX', '７ＫＱ４Ｍ-Z2TRX', '7-K-Q-4-M-Z-2-T-R-X'])(
    'is the code: %j',
    (typed) => {
      expect(readCode(typed)).toBe('7KQ4MZ2TRX');
    },
  );

  it('reads I and L as 1 and O as 0', () => {
    expect(readCode('oOiIlL0011')).toBe('0011110011');
  });

  it.each(['', '7KQ4M', '7KQ4MZ2TRXX', '7KQ4M\u0000Z2TRX', 'UUUUUUUUUU', "'; drop table", 'x'.repeat(10_240), '7KQ4M\u202EZ2TRX'])(
    'is no code: %j',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );

  it.each(['PING-2026-2-FR1', ' ping-2026-2-fr1\n', 'PING–2026–2–FR1', 'PING - 2026 - 2 - FR1'])('is the reference: %j', (typed) => {
    expect(readReference(typed)).toBe('PING-2026-2-FR1');
  });

  it.each(['', 'PING-2026-2', 'REQ-2026-7KQ4-MZ2', 'PING-2026-2-FR', 'PING-2026-2-FR1\u0000', '%', 'x'.repeat(10_240)])(
    'is no reference: %j',
    (typed) => {
      expect(readReference(typed)).toBeNull();
    },
  );

  it('shows a code in two groups of five', () => {
    expect(showCode('7KQ4MZ2TRX')).toBe('7KQ4M-Z2TRX');
  });
});

describe('references', () => {
  it('count exercises apart', () => {
    const at = new Date('2026-12-31T23:59:59Z');
    expect([seriesOf(false, at), seriesOf(true, at)]).toEqual(['PING-2026-', 'EX-2026-']);
  });

  it('number the checks of each State', () => {
    const recipients = [{ state: 'FR' }, { state: 'QM' }, { state: 'FR' }];
    expect(numberChecks('PING-2026-2', recipients).map(({ reference }) => reference)).toEqual([
      'PING-2026-2-FR1',
      'PING-2026-2-QM1',
      'PING-2026-2-FR2',
    ]);
  });
});

describe('the reply window', () => {
  it.each([
    ['PT48H', 48, 'PT48H'],
    ['P2D', 48, 'PT48H'],
    ['PT90M', 1.5, 'PT1H30M'],
    ['PT1M', 1 / 60, 'PT1M'],
    ['P30D', 720, 'PT720H'],
  ])('%s is %d hours and shown as %s', (given, hours, shown) => {
    expect(readReplyWindow(given, DAYS_30)).toBe(hours * 3_600_000);
    expect(showDuration(hours * 3_600_000)).toBe(shown);
  });

  it.each(['', '48', 'PT', 'P1Y', '-PT48H', 'PT48H\u0000', `PT${'9'.repeat(400)}H`, 'PT0S', 'PT59S', 'P31D'])('refuses %s', (given) => {
    expect(() => readReplyWindow(given, DAYS_30)).toThrow(refused('input/invalid'));
  });
});
