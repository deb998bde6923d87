import type { ContactDetail, HolderView, KeyView, ProposalView } from '@liaison/directory';
import type { PlanView, RequestView, StepView, ThreadView } from '@liaison/requests';
import { REFERENCE_SCHEME, type SchemeDetails, SHIPPED_SCHEMES } from '@liaison/severity';
import type { ContactEntry } from '../../apps/web/src/contacts/contact.view.js';

/** What pages of several areas are looked at with. */
export const AT = '2026-06-12T12:00:00.000Z';
export const names = new Map([
  ['QM', { en: 'Meridia' }],
  ['QN', { en: 'Nordland' }],
]);
export const contact: ContactEntry = {
  id: 'c1',
  state: 'QN',
  category: 'technical',
  institution: 'المركز الوطني للأمن',
  institutionLatin: 'National CERT',
  institutionNames: { en: 'National CERT' },
  place: 'عمّان',
  roleTitle: 'Duty <desk>',
  languages: ['ar', 'en'],
  timeZone: 'Asia/Amman',
  availableNow: false,
  availabilityChangesAt: AT,
  channels: [{ id: 'x', kind: 'email', address: 'cert@qn.example', order: 1, lastConfirmedAt: AT }],
};
export const step: StepView = {
  at: AT,
  category: 'technical',
  reason: 'Why',
  code: 'level',
  heldFrom: null,
  contacts: [{ id: 'c1', institution: 'National CERT', channels: ['x'], reason: 'on duty then', reasons: ['on-duty'] }],
};
export const plan: PlanView = { state: 'QN', steps: [step], copies: [step], acknowledgeBy: AT, answerBy: null, noReplyAt: AT };
export const thread: ThreadView = {
  ...{
    state: 'QN',
    status: 'sent',
    acknowledgeBy: AT,
    answerBy: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    noReplyAt: null,
    plan,
    step: 0,
  },
  acts: ['acknowledge', 'accept', 'decline', 'need-more', 'answer'],
  messages: [
    { id: 'm', kind: 'decision', fromState: 'QN', by: 'National CERT', at: AT, content: { decision: 'decline', reason: 'cannot-now' } },
  ],
  views: [],
};
export const request: RequestView = {
  ...{ id: 'q', reference: 'REQ-2026-7KQ4-MZ2', exercise: false, kind: 'information', state: 'QM', to: ['QN'], subject: 'Scans' },
  ...{ severity: { scheme: 'ref6', level: 'R4' }, level: 'R4', classificationLine: 'ref6@1 R4 (R4)' },
  classification: { level: 'R4', own: null, translation: null, history: [] },
  ...{ tlp: 'TLP:AMBER+STRICT', language: 'en', status: 'sent', createdAt: AT, sentAt: AT },
  ...{ acknowledgeBy: AT, answerBy: AT, acknowledgedAt: null, noReplyAt: null, version: 2, facts: 'F', assessment: 'A', unknown: null },
  ...{ severityReason: 'R', sectors: [], incidentTypes: [], wantedBy: AT, lastResorts: false, followUpOf: null },
  ...{ sendingContact: { id: 'c1', institution: 'National CERT' }, secondContact: null, threads: [thread] },
};
export const personal: ContactDetail['channels'][number] = {
  id: 'y',
  kind: 'phone',
  address: '+41•••••••67',
  order: 1,
  lastConfirmedAt: AT,
  masked: true,
  visibility: 'members',
  note: 'После 18:00',
  personConfirmed: { at: '2025-01-12T12:00:00.000Z', by: 'reply', localTime: '2025-01-12T14:00' },
  evidence: null,
};
export const detail: ContactDetail = {
  ...contact,
  languages: ['ar', 'en'],
  status: 'active',
  localTime: '2026-06-12T15:00',
  channels: [personal, { ...personal, id: 'z', personConfirmed: null, lastConfirmedAt: null }],
  remit: ['receives', 'decides'],
  hours: { always: false, week: { sun: [['08:00', '16:00']] }, exceptions: [{ date: '2026-12-25', open: [], name: 'عيد' }] },
  weekend: ['fri', 'sat'],
  memberships: ['FIRST'],
  otherDirectories: ['OSCE'],
  validFrom: '2026-01-01',
  validTo: '2027-12-31',
  deputyContact: 'c1',
  mergedInto: null,
  notice: { until: '2026-07-01', text: 'عدد أقل' },
  keys: ['A'.repeat(40)],
  visibility: { place: 'owner-and-manager' },
  version: 3,
  createdAt: AT,
  changedAt: AT,
};
export const holder: HolderView = {
  id: 'h1',
  name: 'ناديا',
  nameLatin: 'Nadia',
  deputy: false,
  from: '2026-01-01',
  to: null,
  visibility: 'members',
  accountId: null,
  version: 1,
};
export const pgp: KeyView = {
  fingerprint: 'A'.repeat(40),
  algorithm: 'Ed25519',
  userIds: ['CERT <cert@qn.example>'],
  createdAt: new Date(AT),
  expiresAt: null,
  revokedAt: null,
  status: 'valid',
  contacts: ['c1'],
  armored: '-----BEGIN PGP PUBLIC KEY BLOCK-----',
};
export const shared = { names, nextCursor: null };
export const schemeCalled = (id: string): SchemeDetails => {
  const scheme = SHIPPED_SCHEMES.find((one) => one.id === id) ?? REFERENCE_SCHEME;
  const more = { standingText: '', comparable: true, inForce: true, versions: [scheme.version, '1999'], warnings: [] };
  return { ...scheme, ...more, statements: [{ version: scheme.version, standing: 'disputed', reason: 'Too high.', at: AT }] };
};
export const proposal: ProposalView = {
  ...{
    id: 'n',
    reference: 'NOM-2026-7KQ4-MZ2',
    state: 'QN',
    act: 'change',
    contact: 'c1',
    other: null,
    status: 'verified',
    category: 'technical',
  },
  ...{ institution: 'المركز الوطني للأمن', roleTitle: 'Duty <desk>', createdAt: new Date(AT), proposedAt: new Date(AT), claimedBy: null },
  ...{
    appliesAt: new Date(AT),
    overdue: true,
    flagged: 1,
    verifiedBy: 'account:1',
    acceptedBy: null,
    appliedAt: null,
    undoUntil: new Date(AT),
  },
  changes: [
    { field: 'roleTitle', risk: 'low', before: 'Desk', after: 'Duty desk' },
    { field: 'languages', risk: 'low', before: ['fr'], after: ['ar', 'fr'] },
    { field: 'hours', risk: 'low', before: null, after: { always: true, week: {}, exceptions: [] } },
    { field: 'channels', risk: 'high', before: contact.channels, after: [{ kind: 'email', address: 'desk@qn.example' }] },
  ],
  goes: [],
  flags: [{ code: 'look-alike-address', value: 'сert@qn.example', like: 'cert@qn.example', state: 'QN' }],
  noteVerbale: { reference: 'NV/1', date: '2026-06-01', file: { size: 4_000, sha256: 'ab'.repeat(32) } },
  reason: 'No seal.',
  version: 3,
  events: [
    { step: 'propose', status: 'draft', at: new Date(AT), by: 'account:1', data: { draft: true } },
    {
      ...{ step: 'verify', status: 'verified', at: new Date(AT), by: 'account:2' },
      data: { callBack: { number: '+41 22 555 12 34', source: 'Protocol', answeredBy: 'Secretary', at: AT } },
    },
    { step: 'extend', status: 'cooling-off', at: new Date(AT), by: 'system:proposals', data: { until: AT } },
  ],
};
