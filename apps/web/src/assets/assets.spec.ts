import { gzipSync } from 'node:zlib';
import { assetNamed } from './assets.js';

it('keeps its own files small', () => {
  const bytes = ['style.css', 'page.js', 'live-form.js', 'passkey.js', 'icon.svg'].map(
    (name) => assetNamed(name)?.bytes ?? Buffer.alloc(0),
  );
  expect(bytes.every(({ length }) => length > 0)).toBe(true);
  expect(gzipSync(Buffer.concat(bytes)).length).toBeLessThan(10_000);
});
