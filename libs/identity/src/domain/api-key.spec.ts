import { looksLikeKey, newApiKey, prefixOf } from './api-key.js';

describe('an API key', () => {
  it('carries a checksum, so that a slip of the pen is seen without a look-up', () => {
    const key = newApiKey();
    expect(looksLikeKey(key)).toBe(true);
    const changed = key.endsWith('0') ? `${key.slice(0, -1)}1` : `${key.slice(0, -1)}0`;
    expect(looksLikeKey(changed)).toBe(false);
  });

  it.each(['', 'lia_', 'undefined', 'lia_' + '0'.repeat(38), `${newApiKey()} `, newApiKey().toLowerCase()])('is not %p', (given) => {
    expect(looksLikeKey(given)).toBe(false);
  });

  it('is recognised by ten characters that give nothing away', () => {
    expect(prefixOf('lia_7KQ4MZ2TRX')).toBe('lia_7KQ4MZ');
  });
});
