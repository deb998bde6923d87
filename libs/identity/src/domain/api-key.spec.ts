import { keysIn, looksLikeKey, newApiKey, prefixesIn, prefixOf } from './api-key.js';

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

  it('is found in any text, each once, and nothing else is taken for one', () => {
    const [one, other] = [newApiKey(), newApiKey()];
    const text = `curl -H "Authorization: Bearer ${one}" ${other}\n${one} lia_${'0'.repeat(38)} x${one}x lia_ABC ${one}0`;
    expect(keysIn(text)).toEqual([one, other]);
    expect(prefixesIn(`${one} lia_7KQ4MZ… lia_7KQ4MZ lia_AAAAAA.`)).toEqual(['lia_7KQ4MZ', 'lia_AAAAAA']);
    expect(keysIn(Array.from({ length: 150 }, newApiKey).join(' '))).toHaveLength(100);
  });
});
