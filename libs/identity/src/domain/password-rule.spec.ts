import { readPassword } from './password-rule.js';

const COMMON = new Set(['password', 'iloveyou', 'correcthorsebatterystaple', 'qwertyuiop']);
const needs = {
  shortest: 15,
  isCommon: (folded: string) => COMMON.has(folded),
  about: ['Anna Märtens', 'anna.maertens@mfa.qm.example', 'Liaison'],
};

const faultOf = (given: string, more: Partial<typeof needs> = {}): string | null => {
  try {
    readPassword(given, '/password', { ...needs, ...more });
    return null;
  } catch (error) {
    return (error as { faults: { code: string }[] }).faults[0]?.code ?? '';
  }
};

describe('a new password', () => {
  it.each([
    'correct horse battery staple',
    'Das Wetter in Genf ist heute gut',
    'пять слов лучше знаков',
    '雨が降ると庭の草がとてもよく伸びる',
    'كلمات قليلة أفضل من الرموز',
    '🌊🌋🏔🌲🐟🦉🌧⚡🔭🧭🎻🪵🧵🪡🗝',
    'x'.repeat(1) + ' one long sentence with several words in it '.repeat(2),
    'Anna has 7 green bicycles',
  ])('may be any text that is long enough: %p', (given) => {
    expect(faultOf(given)).toBeNull();
  });

  it.each([
    ['fourteen chars', 'password-too-short'],
    ['🌊'.repeat(14), 'password-too-short'],
    [' word '.repeat(22), 'too-long'],
    ['correcthorsebatterystaple', 'password-common'],
    ['CorrectHorseBatteryStaple', 'password-common'],
    ['12345password67890', 'password-common'],
    ['ＰＡＳＳＷＯＲＤ1234567', 'password-common'],
    ['passwordpassword', 'password-common'],
    ['aaaaaaaaaaaaaaaa', 'password-common'],
    ['abcabcabcabcabcabc', 'password-common'],
    ['abcdefghijklmnopqrs', 'password-common'],
    ['98765432109876543210', 'password-common'],
    ['anna.maertens@mfa.qm.example', 'password-about-you'],
    ['Anna-Märtens-2026', 'password-about-you'],
    ['liaison-liaison-1', 'password-about-you'],
  ])('is not %p: %s', (given, code) => {
    expect(faultOf(given)).toBe(code);
  });

  it('may be shorter once a second factor is there', () => {
    expect(faultOf('8 chars!', { shortest: 8 })).toBeNull();
    expect(faultOf('iloveyou', { shortest: 8 })).toBe('password-common');
    expect(faultOf('7 chars', { shortest: 8 })).toBe('password-too-short');
  });

  it('is the same however its letters were composed', () => {
    expect(readPassword('Ma\u0308rz bringt immer Regen', '/password', needs)).toBe('März bringt immer Regen');
  });

  it('is judged quickly, however long it is and however it is made', () => {
    const hostile = `${'ab'.repeat(63)}c`;
    expect(faultOf(hostile)).toBeNull();
  });
});
