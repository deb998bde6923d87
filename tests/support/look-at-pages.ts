import type { VNode } from 'preact';
import type { Reader } from '../../apps/web/src/frame/reader.js';
import { render } from '../../apps/web/src/frame/render.js';
import { type Language, LANGUAGES } from '@liaison/texts';

/** What every page must keep, in every language; by name. */
export function lookAtPages(pages: Readonly<Record<string, VNode>>): void {
  describe.each(LANGUAGES)('every page in %s', (language) => {
    it.each(Object.entries(pages))('%s is whole, marked with its direction, light, and free of inline style and script', (_, page) => {
      const html = render(readerOf(language), page);
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
      expect(html).toContain('</main>');
      expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?![^>]*src=)|<(?!a )[^>]*https?:\/\//);
      expect(html).not.toContain('undefined');
      expect(Buffer.byteLength(html)).toBeLessThan(85_000);
    });
  });

  it('puts the token into every posted form', () => {
    for (const page of Object.values(pages)) {
      const forms = render(readerOf('en'), page).match(/<form method="post".*?<\/form>/gs) ?? [];
      for (const form of forms) expect(form).toContain('name="_csrf" value="token"');
    }
  });
}

export const readerOf = (language: Language): Reader => ({
  language,
  zone: 'Asia/Amman',
  now: new Date('2026-06-12T12:00:00.000Z'),
  url: '/contacts?q=a&lang=fr',
  csrf: 'token',
  person: { name: 'A', state: 'QM', roles: ['liaison', 'manager'] },
  demo: true,
  done: null,
});
