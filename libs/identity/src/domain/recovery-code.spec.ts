import { newRecoveryCode, readRecoveryCode, shownCode } from './recovery-code.js';

describe('a recovery code', () => {
  it('reads back as it was printed, and as people type it', () => {
    const code = newRecoveryCode();
    const shown = shownCode(code);
    expect(shown).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    for (const typed of [shown, shown.toLowerCase(), shown.replaceAll('-', ' '), ` ${code} `]) expect(readRecoveryCode(typed)).toBe(code);
    expect(readRecoveryCode('O1l1I-00000-ooooo')).toBe('011110000000000');
  });

  it.each(['', '12345', 'UUUUU-UUUUU-UUUUU', `${newRecoveryCode()}0`, '00000-00000-0000!'])('is not %p', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});
