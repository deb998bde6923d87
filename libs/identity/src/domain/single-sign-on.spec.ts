import { accountOf, type Addressed, type Candidate, type SignOnVerdict, type Vouched } from './single-sign-on.js';

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
