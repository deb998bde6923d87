import fc from 'fast-check';
import { readMailbox, toWire } from './mailbox.js';

describe('a mailbox', () => {
  it.each([
    ['duty@cert.example', 'duty@cert.example'],
    ['Duty.Desk+ir@CERT.Example', 'Duty.Desk+ir@cert.example'],
    ["o'brien@cert.example", "o'brien@cert.example"],
    ['duty@пример.example', 'duty@пример.example'],
    ['duty@xn--e1afmkfd.example', 'duty@xn--e1afmkfd.example'],
    [`${'a'.repeat(64)}@cert.example`, `${'a'.repeat(64)}@cert.example`],
  ])('%s is read', (given, read) => {
    expect(readMailbox(given)).toBe(read);
  });

  it.each([
    ['a header smuggled in', 'a@x\r\nBcc: b@y'],
    ['a header smuggled in, proper hosts', 'a@x.example\r\nBcc: b@y.example'],
    ['a line feed at the end', 'a@x.example\n'],
    ['a list', 'a@x.example, b@y.example'],
    ['a list with semicolons', 'a@x.example;b@y.example'],
    ['a group', 'friends: a@x.example, b@y.example;'],
    ['a display name', 'A <a@x.example>'],
    ['angle brackets', '<a@x.example>'],
    ['a quoted local part', '"a b"@x.example'],
    ['a quoted second mailbox', '"a@x.example>, <b"@y.example'],
    ['a comment', 'a(b)@x.example'],
    ['a comment in the host', 'a@x.example(b)'],
    ['a source route', '@relay.example:a@x.example'],
    ['a percent route with two ats', 'a@b@x.example'],
    ['an address literal', 'a@[127.0.0.1]'],
    ['an IP address', 'a@127.0.0.1'],
    ['a host without a dot', 'a@localhost'],
    ['300 characters', `${'a'.repeat(288)}@cert.example`],
    ['300 characters of host', `a@${'abcdefghi.'.repeat(29)}example`],
    ['a label of 64 characters', `a@${'a'.repeat(64)}.example`],
    ['a local part of 65 characters', `${'a'.repeat(65)}@cert.example`],
    ['a bidi override', 'a\u202E@x.example'],
    ['a bidi override in the host', 'a@x\u202E.example'],
    ['a direction mark', 'a\u200F@x.example'],
    ['a zero-width space', 'a@x\u200B.example'],
    ['a zero-width joiner', 'a@x\u200D.example'],
    ['a null byte', 'a\u0000@x.example'],
    ['a null byte at the end', 'a@x.example\u0000'],
    ['a space', 'a @x.example'],
    ['a space around it', ' a@x.example '],
    ['a backslash', 'a\\@x.example'],
    ['an ideographic full stop', 'a@x。example'],
    ['a full-width at', 'a＠x.example'],
    ['dots in a row', 'a..b@x.example'],
    ['a dot first', '.a@x.example'],
    ['a hyphen first in a label', 'a@-x.example'],
    ['no local part', '@x.example'],
    ['no host', 'a@'],
    ['nothing', ''],
    ['a host that is not normalised', 'a@cafe\u0301.example'],
  ])('is not %s', (_what, given) => {
    expect(readMailbox(given)).toBeNull();
  });

  it('never contains what separates or hides addresses, whatever is given', () => {
    const hostile = fc
      .array(fc.constantFrom('a', '@', '.', 'x.example', ',', ';', '"', '\r', '\n', '<', '>', '\u202E', ':', '(', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.emailAddress()), (given) => {
        const read = readMailbox(given);
        return read === null || (/^[^\s,;:"<>()[\]\\@]+@[^\s,;:"<>()[\]\\@]+$/u.test(read) && readMailbox(read) === read);
      }),
    );
  });

  it('goes over the wire in ASCII', () => {
    expect(toWire('duty@пример.example')).toBe('duty@xn--e1afmkfd.example');
  });
});
