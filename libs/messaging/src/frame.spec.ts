import { LANGUAGES } from '@liaison/texts';
import { frame } from './frame.js';

const parts = { exercise: false, publicUrl: 'https://directory.example', body: (language: string) => `body in ${language}` };

describe("a letter's text", () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('in %s has English below', (language) => {
    const text = frame({ ...parts, language });
    expect(text.indexOf(`body in ${language}`)).toBeLessThan(text.indexOf('body in en'));
    expect(text.split('https://directory.example')).toHaveLength(3);
  });

  it('in English has it once', () => {
    expect(frame({ ...parts, language: 'en' }).split('body in en')).toHaveLength(2);
  });

  it('of an exercise says so first, in both languages', () => {
    const text = frame({ ...parts, language: 'fr', exercise: true });
    expect(text).toMatch(/^EXERCICE EXERCICE EXERCICE\n/);
    expect(text).toContain('EXERCISE EXERCISE EXERCISE\n');
  });
});
