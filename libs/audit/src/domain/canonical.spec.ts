import { canonicalJson, commitment } from './canonical.js';

describe('canonical bytes', () => {
  it('do not depend on the order in which members were given', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'é', d: null }] })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });

  it('write instants in UTC and leave out what is undefined', () => {
    expect(canonicalJson({ at: new Date('2026-03-01T12:00:00Z'), gone: undefined })).toBe('{"at":"2026-03-01T12:00:00.000Z"}');
  });

  it('commit to a value without showing it', () => {
    const salt = Buffer.alloc(16, 1);
    expect(commitment(salt, 'a@x.example')).toBe(commitment(salt, 'a@x.example'));
    expect(commitment(salt, 'a@x.example')).not.toBe(commitment(Buffer.alloc(16, 2), 'a@x.example'));
  });
});
