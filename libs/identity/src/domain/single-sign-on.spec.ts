import {
  accountOf,
  type Addressed,
  type Candidate,
  isSubject,
  type Link,
  requireSame,
  type SignOnVerdict,
  type Vouched,
} from './single-sign-on.js';

const VERIFIED: Vouched = { email: 'a@qm.example', verified: true };
const UNVERIFIED: Vouched = { email: 'a@qm.example', verified: false };
const SILENT: Vouched = { email: null, verified: false };
const enabled: Candidate = { disabled: false };
const disabled: Candidate = { disabled: true };
const free: Addressed = { disabled: false, linked: false };
const taken: Addressed = { disabled: false, linked: true };
const freeButDisabled: Addressed = { disabled: true, linked: false };

it.each<[Vouched, Candidate | null, Addressed | null, SignOnVerdict]>([
  [VERIFIED, null, free, { use: 'addressed' }],
  [VERIFIED, null, taken, { refusal: 'linked-otherwise' }],
  [VERIFIED, null, freeButDisabled, { refusal: 'account-disabled' }],
  [VERIFIED, null, null, { refusal: 'unknown-identity' }],
  [UNVERIFIED, null, free, { refusal: 'address-not-verified' }],
  [UNVERIFIED, null, null, { refusal: 'address-not-verified' }],
  [SILENT, null, null, { refusal: 'unknown-identity' }],
  [VERIFIED, enabled, free, { use: 'linked' }],
  [VERIFIED, enabled, null, { use: 'linked' }],
  [UNVERIFIED, enabled, null, { use: 'linked' }],
  [SILENT, enabled, null, { use: 'linked' }],
  [VERIFIED, disabled, free, { refusal: 'account-disabled' }],
])('%p, linked to %p and addressed to %p, is %p', (vouched, linked, addressed, verdict) => {
  expect(accountOf(vouched, linked, addressed)).toEqual(verdict);
});

const link = (account: string, subject: string): Link => ({ account, subject });

it.each<[Link[], string | null]>([
  [[], null],
  [[link('a', 'one')], null],
  [[link('b', 'one')], 'identity/identity-taken'],
  [[link('a', 'two')], 'identity/linked-otherwise'],
  [[link('a', 'two'), link('b', 'one')], 'identity/identity-taken'],
])('the account a, to be linked to one, while there is %j: %p', (links, code) => {
  const refusal = () => requireSame(link('a', 'one'), links);
  if (code) expect(refusal).toThrow(expect.objectContaining({ code }));
  else expect(refusal).not.toThrow();
});

it.each([
  ['24400320', true],
  ['auth0|5f7c8ec7', true],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
  ['', false],
  [' ', false],
  ['24400320 ', false],
  ['мария', false],
  ['a\nb', false],
])('%p is an id of a provider: %p', (text, is) => {
  expect(isSubject(text)).toBe(is);
});
