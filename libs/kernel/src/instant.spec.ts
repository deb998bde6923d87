import { isInstant } from './instant.js';

it.each([
  ['2026-06-12T14:00:00Z', true],
  ['2026-06-12T14:00+05:30', true],
  ['2028-02-29T00:00:00.123Z', true],
  ['2026-02-29T00:00:00Z', false],
  ['2026-06-31T00:00:00Z', false],
  ['2026-06-12T24:00:00Z', false],
  ['2026-06-12T14:00:00', false],
  ['2026-06-12', false],
  ['12 June 2026', false],
  [1_780_000_000, false],
  [null, false],
])('%p is an instant: %p', (given, expected) => {
  expect(isInstant(given)).toBe(expected);
});
