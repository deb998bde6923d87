import { canonicalJson } from './canonical-json.js';

describe('canonical bytes', () => {
  it('do not depend on the order in which members were given', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'é', d: null }] })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });

  it('write instants in UTC and leave out what is undefined', () => {
    expect(canonicalJson({ at: new Date('2026-03-01T12:00:00Z'), gone: undefined })).toBe('{"at":"2026-03-01T12:00:00.000Z"}');
  });
});
