import type { VNode } from 'preact';
import { gzipSync } from 'node:zlib';
import type { DuplicateView, HolidayChange, ProposalView } from '@liaison/directory';
import {
  type ContactDetail,
  type EditionFileView,
  type Gap,
  type HolderView,
  type ImportRowView,
  type ImportView,
  type KeyView,
  type EditionView,
  type ParticipationView,
  PARTICIPATIONS,
  PROFILE_SECTIONS,
  type ProfileView,
  type StateView,
} from '@liaison/directory';
import type { FactView, PlanView, RequestView, StepView, ThreadView } from '@liaison/requests';
import { levelOf, REFERENCE_SCHEME, score, type SchemeDetails, type Scorer, SHIPPED_SCHEMES, SHIPPED_SCORERS } from '@liaison/severity';
import { LANGUAGES, type Language } from '@liaison/texts';
import { AppPage } from './access/app.page.js';
import { EnrolmentPage } from './access/enrolment.page.js';
import { MakeCodesPage, RecoveryCodesPage } from './access/recovery-codes.page.js';
import { SecondStepPage } from './access/second-step.page.js';
import { SecurityPage } from './access/security.page.js';
import { StepUpPage } from './access/step-up.page.js';
import { AccountPage } from './account/account.page.js';
import { PasswordPage } from './account/password.page.js';
import { PreferencesPage } from './account/preferences.page.js';
import { SignInPage } from './account/sign-in.page.js';
import { assetNamed } from './assets/assets.js';
import { CoveragePage } from './coverage/coverage.page.js';
import { CheckDonePage, CheckPage } from './check/check.page.js';
import { OpenChecksPage } from './checks/open-checks.page.js';
import { ContactPage } from './contacts/contact.page.js';
import { ContactHistoryPage } from './contacts/contact-history.page.js';
import { ContactsPage } from './contacts/contacts.page.js';
import type { ContactEntry } from './contacts/contact.view.js';
import { EditionPage } from './editions/edition.page.js';
import { EditionsPage } from './editions/editions.page.js';
import { IssuePage } from './editions/issue.page.js';
import { ProblemPage } from './frame/problem.page.js';
import type { Reader } from './frame/reader.js';
import { render } from './frame/render.js';
import { ownPath, withQuery } from './frame/url.js';
import { StateHome } from './home/state-home.page.js';
import { WelcomePage } from './home/welcome.page.js';
import type { KeyEntry } from './keys/key.view.js';
import { KeyPage } from './keys/key.page.js';
import { KeysPage } from './keys/keys.page.js';
import { LeakPage } from './keys/leak.page.js';
import { MirrorsPage } from './keys/mirrors.page.js';
import { NEW_KEY, NewKeyPage } from './keys/new-key.page.js';
import { SecretPage } from './keys/secret.page.js';
import { OwnParticipationPage } from './participation/own-participation.page.js';
import { ParticipationPage } from './participation/participation.page.js';
import { StateParticipationPage } from './participation/state-participation.page.js';
import { AnsweredPage, AnswerPage } from './nominations/answer.page.js';
import { NominationFormPage } from './nominations/nomination-form.page.js';
import { NominationPage } from './nominations/nomination.page.js';
import { NominationsPage } from './nominations/nominations.page.js';
import { ImportPage } from './imports/import.page.js';
import { ImportsPage } from './imports/imports.page.js';
import { ReportFormPage } from './reports/report-form.page.js';
import { ReportsPage } from './reports/reports.page.js';
import { NOTHING_TYPED } from './parts/typed.js';
import { ComposePage } from './requests/compose.page.js';
import { PlanPage } from './requests/plan.page.js';
import { RequestPage } from './requests/request.page.js';
import { RequestsPage } from './requests/requests.page.js';
import { DepositPage } from './record/deposit.page.js';
import { DuplicatesPage } from './duplicates/duplicates.page.js';
import { MergeChoicePage } from './duplicates/merge-choice.page.js';
import { MergePage } from './duplicates/merge.page.js';
import { HolidaysPage } from './holidays/holidays.page.js';
import { GapsPage } from './record/gaps.page.js';
import { PeoplePage } from './record/people.page.js';
import { RecordPage } from './record/record.page.js';
import { SectionPage } from './record/section.page.js';
import { SECTIONS } from './record/sections.js';
import { RoundFormPage } from './rounds/round-form.page.js';
import { RoundPage } from './rounds/round.page.js';
import { TrailPage } from './trail/trail.page.js';
import { RoundsPage } from './rounds/rounds.page.js';
import { ComparePage } from './severity/compare.page.js';
import { OwnPage } from './severity/own.page.js';
import { read } from './severity/reading.js';
import { neutralIn, valuesOf } from './severity/read-scale.js';
import { ScaleFormPage } from './severity/scale-form.page.js';
import { SchemePage } from './severity/scheme.page.js';
import { SchemesPage } from './severity/schemes.page.js';
import { ScorePage } from './severity/score.page.js';
import { EntryFormPage } from './states/entry-form.page.js';
import { OwnProfilePage } from './states/own-profile.page.js';
import { StatePage } from './states/state.page.js';
import { StatesPage } from './states/states.page.js';

const AT = '2026-06-12T12:00:00.000Z';
const names = new Map([
  ['QM', { en: 'Meridia' }],
  ['QN', { en: 'Nordland' }],
]);
const contact: ContactEntry = {
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
const found = { ...contact, reasons: [] };
const reasons = [
  { by: 'place', text: 'عمّان' },
  { by: 'name', text: 'National CERT', language: 'en' },
] as const;
const typedWords = { values: { q: 'nordlnad <b>', category: 'technical' }, problem: null };
const round = {
  id: 'r',
  reference: 'PING-2026-2',
  title: 'Spring',
  status: 'running',
  exercise: true,
  recipients: 3,
  startedAt: AT,
  deadline: AT,
  replyWindow: 'PT48H',
};
const check = {
  id: 'k',
  state: 'QM',
  category: 'technical',
  contactId: 'c1',
  reference: 'PING-2026-2-QM1',
  status: 'sent',
  sentAt: AT,
  deadline: AT,
  confirmedAt: null,
  late: false,
  exercise: true,
  contact,
  address: 'cert@qm.example',
  mayAnswer: true,
};
const session = { id: 's', createdAt: new Date(AT), usedAt: new Date(AT), agent: null, network: '192.0.2.0/24' };
const key: KeyEntry = {
  id: 'a',
  name: 'Gateway',
  prefix: 'lia_7KQ4MZ',
  roles: ['liaison'],
  scopes: ['directory:read', 'requests:write', 'directory:mirror'],
  allowedAddresses: ['192.0.2.0/24', '2001:db8::/48'],
  createdAt: AT,
  lastUsedAt: AT,
  lastUsedFrom: '192.0.2.0/24',
  expiresAt: AT,
  old: { prefix: 'lia_AAAAAA', until: AT },
  mirror: 'asked',
};
const account = {
  name: 'A',
  email: 'a@qm.example',
  roles: ['liaison', 'state-administrator'] as const,
  language: 'ar',
  timeZone: 'Asia/Amman',
};
const step: StepView = {
  at: AT,
  category: 'technical',
  reason: 'Why',
  code: 'level',
  heldFrom: null,
  contacts: [{ id: 'c1', institution: 'National CERT', channels: ['x'], reason: 'on duty then', reasons: ['on-duty'] }],
};
const plan: PlanView = { state: 'QN', steps: [step], copies: [step], acknowledgeBy: AT, answerBy: null, noReplyAt: AT };
const thread: ThreadView = {
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
const request: RequestView = {
  ...{ id: 'q', reference: 'REQ-2026-7KQ4-MZ2', exercise: false, kind: 'information', state: 'QM', to: ['QN'], subject: 'Scans' },
  ...{ severity: { scheme: 'ref6', level: 'R4' }, level: 'R4', classificationLine: 'ref6@1 R4 (R4)' },
  classification: { level: 'R4', own: null, translation: null, history: [] },
  ...{ tlp: 'TLP:AMBER+STRICT', language: 'en', status: 'sent', createdAt: AT, sentAt: AT },
  ...{ acknowledgeBy: AT, answerBy: AT, acknowledgedAt: null, noReplyAt: null, version: 2, facts: 'F', assessment: 'A', unknown: null },
  ...{ severityReason: 'R', sectors: [], incidentTypes: [], wantedBy: AT, lastResorts: false, followUpOf: null },
  ...{ sendingContact: { id: 'c1', institution: 'National CERT' }, secondContact: null, threads: [thread] },
};
const fact: FactView = {
  id: 'f',
  state: 'QN',
  byState: 'QN',
  kind: 'acknowledged',
  at: AT,
  data: { by: 'National CERT' },
  text: 'Acknowledged',
  plan: null,
};
const personal: ContactDetail['channels'][number] = {
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
const detail: ContactDetail = {
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
const holder: HolderView = {
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
const pgp: KeyView = {
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

/** What a nomination's form offers to choose from. */
const chosen = { otherNames: [['pt', 'Equipa'] as const], rows: 4, others: [contact], keys: [] };
const limits = { freshFor: 1, oldAfter: 2 };
const detailed = {
  contact: detail,
  offices: [contact, { ...contact, id: 'c2', availableNow: true }],
  holders: [holder],
  keys: [pgp],
  limits,
};
const held = { contact: detail, holders: [holder, { ...holder, id: 'h2', name: null, to: '2020-01-01' }], others: [contact] };
const GAPS: readonly Gap[] = [
  { kind: 'nobody', category: 'technical', from: AT, to: AT, names: ['عيد'] },
  { kind: 'holiday', contact: 'c1', day: '2026-12-25', name: null },
  ...(['no-successor', 'ends', 'reduced'] as const).map((kind) => ({ kind, contact: 'c1', day: '2026-12-25' })),
  ...(['no-hours', 'no-phone', 'no-deputy'] as const).map((kind) => ({ kind, contact: 'c1' })),
];
const draft = { ...request, sentAt: null };
const entry = {
  ...{ id: 'e', at: AT, actor: 'account:1', act: 'directory/contacts-viewed' as const, subject: 'contact:c1', states: ['QM', 'QN'] },
  ...{ exercise: false, data: { count: 3 } },
};
const known = {
  actors: new Map([
    ['account:1', { state: 'QM', label: 'A person' }],
    ['account:2', { state: null, label: null }],
    ['account:4', { state: 'QM', label: 'Another person' }],
    ['key:3', { state: 'QN', label: null }],
  ]),
  contacts: new Map([['c1', 'National CERT']]),
  requests: new Map([['r1', 'REQ-2026-7KQ4-MZ2']]),
};
/** The acts whose sentence or subject names something. */
const telling = [
  { ...entry, act: 'directory/reading-slowed' as const, data: { contacts: 300, hours: 24 } },
  { ...entry, act: 'access/refused' as const, data: { act: 'request/send' } },
  { ...entry, act: 'directory/state-invited' as const, data: { letter: 2 } },
  { ...entry, act: 'directory/profile-published' as const, data: { version: 3, sections: ['law'] } },
  { ...entry, act: 'identity/factor-reset-confirmed' as const, subject: 'account:4', data: { due: AT } },
  { ...entry, act: 'identity/handed-over' as const, subject: 'account:1', actor: 'system:x', data: { to: 'account:4' } },
  { ...entry, act: 'requests/acknowledged' as const, subject: 'incident-request:r1', data: { from: 'sent', to: 'acknowledged' } },
  { ...entry, act: 'directory/edition-issued' as const, subject: 'edition:e1', data: { number: 4, hash: 'aa', contacts: 3 } },
  { ...entry, act: 'directory/proposal-propose' as const, subject: 'proposal:p1', data: { reference: 'NOM-1', status: 'proposed' } },
];
const shared = { names, nextCursor: null };

const schemeCalled = (id: string): SchemeDetails => {
  const scheme = SHIPPED_SCHEMES.find((one) => one.id === id) ?? REFERENCE_SCHEME;
  const more = { standingText: '', comparable: true, inForce: true, versions: [scheme.version, '1999'], warnings: [] };
  return { ...scheme, ...more, statements: [{ version: scheme.version, standing: 'disputed', reason: 'Too high.', at: AT }] };
};
const reading = (from: string, to: string) => read(schemeCalled(from), schemeCalled(to));
const compared = { typed: NOTHING_TYPED, schemes: SHIPPED_SCHEMES };
const scored = (scorer: Scorer, answers: object) => ({
  ...{ scorers: SHIPPED_SCORERS, scorer, scheme: schemeCalled(scorer.scheme ?? ''), typed: { values: { ...answers }, problem: null } },
  ...{ score: score(scorer, answers), mayWrite: true },
});
const use = { state: 'QM', use: 'neutral', revision: 0, scheme: schemeCalled('ref6') } as const;
const factors = {
  totpSince: new Date(AT),
  passkeys: [{ id: 'p', name: 'Firefox, Windows', createdAt: new Date(AT), lastUsedAt: null }],
  recoveryCodesLeft: 2,
};

const everywhere = { ar: 'م', zh: '梅', en: 'Meridia', fr: 'Méridie', ru: 'М', es: 'Meridia' };
const listed: StateView = {
  ...{ code: 'QM', m49: null, region: null, names: everywhere, formalNames: { en: 'Kingdom of Meridia' }, participation: 'participating' },
  ...{ contacts: { technical: 2, diplomatic: 1 }, profileVersion: 2, scheme: null, version: 1 },
};
const profile: ProfileView = {
  ...{ state: 'QM', version: 2, at: AT, actor: 'account:1', files: [{ id: 'f', size: 12_345, sha256: 'ab'.repeat(32) }] },
  structures: [{ kind: 'cert', name: 'المركز <الوطني>', translation: 'National CERT', note: 'a\nb', url: 'https://cert.example/' }],
  sectors: [{ sector: 'energy' }, { sector: 'other', name: 'Locks' }],
  documents: [{ kind: 'law', name: 'Loi', language: 'fr', date: '2024-05', url: 'https://lois.example/a', file: 'f' }],
  mechanisms: [{ level: 'regional', name: 'Group', parties: 'QN' }],
};
const versions = [2, 1].map((version) => ({ version, at: AT, actor: 'account:1' }));
const taking = (participation: ParticipationView['participation']): ParticipationView => ({
  ...{ state: 'QM', names: everywhere, participation, acts: ['invite', 'join', 'leave'], mission: 'mission@qm.example', language: 'fr' },
  ...{ letters: 2, invitedAt: AT, lastLetter: 'failed', authority: 'invited', authorityOffice: false, joinedAt: AT, noteVerbale: 'NV 1' },
  ...{ leftAt: AT, needsHelp: true, helpNote: 'Training\nand lines', helpAt: AT },
});
const signingKey = {
  id: 'k',
  kid: 'k'.repeat(43),
  x: 'x',
  standing: 'current',
  announcedAt: AT,
  usedUntil: null,
  kept: 'sealed',
  usedFrom: AT,
} as const;
const issue: EditionView = {
  ...{ id: 'e1', number: 2, status: 'issued', askedAt: AT, problem: null, issuedAt: AT, validUntil: AT, keyId: signingKey.kid },
  ...{ hash: 'ab'.repeat(32), contacts: 16, states: 8, added: 1, changed: 1, withdrawn: 1, withdrawnAt: AT, withdrawnBecause: 'Wrong.' },
};
const mark = { id: 'c1', state: 'QN', category: 'technical', institutionLatin: 'CERT <QN>' };
const changes = { added: [mark], changed: [{ ...mark, fields: ['hours', 'channels'] }], withdrawn: [mark] };
const files: EditionFileView[] = [
  { format: 'json', language: null, volume: 1, volumes: 1, status: 'ready', sha256: 'ab'.repeat(32), size: 12_345, pages: null },
  { format: 'pdf', language: 'ar', volume: 1, volumes: 2, status: 'due', sha256: null, size: null, pages: null },
  { format: 'pdf', language: 'zh', volume: 2, volumes: 2, status: 'failed', sha256: null, size: null, pages: null },
];
const edition = { edition: { ...issue, files, changes }, names, mayWithdraw: true, typed: NOTHING_TYPED };
const coverage = { states: 3, technical: 2, diplomatic: 1, both: 1 };

const stepUp = { next: '/', minutes: 5, codesOfDemo: null, typed: NOTHING_TYPED };
const kept = { action: '/accounts/invitations', fields: [['name', 'Anna']], files: false, problem: null } as const;

const TWIN: ContactDetail = {
  ...detail,
  ...{ id: 'c2', institution: 'مركز الاستجابة', roleTitle: 'Night desk', place: null, hours: { always: true, week: {}, exceptions: [] } },
  channels: [{ ...personal, id: 'y', masked: false, kind: 'email', address: 'night@qn.example' }],
};
const PAIRS: readonly DuplicateView[] = [true, false].map((likely) => ({
  ...{ state: 'QN', likely, reasons: likely ? ['same-address', 'near-name', 'same-role'] : ['same-number', 'same-institution'] },
  contacts: [
    { id: 'c1', category: 'technical', institution: 'المركز الوطني', roleTitle: 'Duty <desk>' },
    { id: likely ? 'c2' : 'c3', category: 'technical', institution: '国家应急中心', roleTitle: 'Watch' },
  ],
}));
const HOLIDAYS: readonly HolidayChange[] = [
  {
    ...{ id: 'c1', version: 2, category: 'technical', institution: 'المركز الوطني', roleTitle: 'Duty <desk>', always: false },
    ...{ added: ['2026-12-25'], changed: ['2026-12-26'], removed: ['2026-12-27', '2026-12-28'] },
  },
  {
    ...{ id: 'c2', version: 1, category: 'diplomatic', institution: '国家应急中心', roleTitle: 'Watch', always: true },
    ...{ added: [], changed: [], removed: [] },
  },
];
const proposal: ProposalView = {
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
const everything = { decide: true, verify: true, accept: true, make: true, draft: true };
const nomination = {
  names,
  actors: new Map(),
  hours: 24,
  letter: { address: 'mission@qn.example', language: 'fr' as const },
  failed: null,
};
const ofKind = (status: ProposalView['status']) => <NominationPage {...nomination} proposal={{ ...proposal, status }} may={everything} />;

const ACTORS = new Map([['account:1', { state: null, label: null }]]);
const PROBLEM = { type: 'urn:x', title: 'X', status: 422, code: 'x/y', detail: 'Something is not right.' };
const FAULTS = [
  { pointer: '/5/hours', code: 'hours-needed', detail: 'Hours are needed.' },
  { pointer: '/6', code: 'column-count', detail: 'Too few columns.' },
];
const IMPORT: ImportView = {
  ...{ id: 'i1', reference: 'IMP-2026-7KQ4-MZ2', owner: 'office', state: null, source: 'OSCE list', file: 'list.csv', status: 'previewed' },
  counts: {
    ...{ rows: 4, added: 0, nominated: 1, changed: 1, unchanged: 1, kept: 1, waiting: 0, newStates: [] },
    ...{ fields: { roleTitle: 1 }, keptFields: { languages: 1 }, drafts: [{ state: 'QM', count: 2 }] },
  },
  ...{ createdBy: 'account:1', createdAt: new Date(AT), appliedBy: null, appliedAt: null, closedBy: null, closedAt: null },
  ...{ undone: null, version: 1 },
};
const UNDONE: ImportView = {
  ...IMPORT,
  ...{
    owner: 'operator',
    status: 'undone',
    appliedBy: 'operator:o',
    appliedAt: new Date(AT),
    closedBy: 'operator:o',
    closedAt: new Date(AT),
  },
  undone: { withdrawn: 2, takenBack: 1, stayed: 1, submitted: 1 },
};
const ROW: ImportRowView = {
  ...{ id: 'r1', line: 2, key: 'a1', state: 'QM', outcome: 'changed', institution: '国家中心', roleTitle: 'Duty', category: 'technical' },
  ...{ contact: 'c1', proposal: null },
  verdicts: [
    { field: 'roleTitle', before: 'Duty', after: 'Watch', verdict: 'changed', source: 'OSCE', since: AT },
    { field: 'languages', before: ['fr'], after: ['ru'], verdict: 'kept-own', source: null, since: AT },
    { field: 'place', before: null, after: 'Porto', verdict: 'kept-higher', source: 'UN list', since: AT },
  ],
};
const IMPORT_ROWS: readonly ImportRowView[] = [
  ROW,
  { ...ROW, id: 'r2', outcome: 'kept', verdicts: [] },
  {
    ...{ ...ROW, id: 'r3', outcome: 'nominated', contact: null, proposal: { id: 'p1', reference: 'NOM-2026-7KQ4-MZ2', status: 'draft' } },
    verdicts: [
      { field: 'channels', before: null, after: [{ kind: 'email', address: 'a@qm.example' }], verdict: 'added', source: null, since: '' },
    ],
  },
];
const PAGES: Readonly<Record<string, VNode>> = {
  welcome: <WelcomePage />,
  'sign-in': <SignInPage typed={NOTHING_TYPED} next="/" organisation={null} />,
  preferences: <PreferencesPage back="/" />,
  check: <CheckPage typed={NOTHING_TYPED} />,
  'check-done': <CheckDonePage reference="PING-1" confirmedAt={AT} answer="change" late />,
  problem: <ProblemPage problem={{ type: '', title: '', status: 404, code: 'access/not-found', detail: '' }} />,
  contacts: <ContactsPage {...shared} typed={NOTHING_TYPED} items={Array.from({ length: 50 }, () => found)} similar={null} mayExport />,
  'contacts-similar': (
    <ContactsPage {...shared} mayExport={false} typed={typedWords} items={[{ ...found, reasons }]} similar={['Nordland', 'عمّان']} />
  ),
  'contacts-none': <ContactsPage {...shared} mayExport typed={NOTHING_TYPED} items={[]} similar={null} />,
  'contacts-none-typed': <ContactsPage {...shared} mayExport typed={typedWords} items={[]} similar={null} />,
  contact: <ContactPage {...detailed} names={names} mayWrite mayEdit proposals={[proposal]} mayPropose reports="make" />,
  record: <RecordPage {...held} />,
  ...Object.fromEntries(SECTIONS.map((section) => [`record-${section}`, <SectionPage {...{ ...held, section, typed: NOTHING_TYPED }} />])),
  'record-holidays-suggested': <SectionPage {...{ ...held, section: 'holidays', typed: NOTHING_TYPED, suggested: 'added' }} />,
  'record-people': (
    <PeoplePage
      {...held}
      accounts={[{ id: 'a', name: 'Ana', email: 'ana@qn.example' }]}
      check={{ sentAt: new Date(AT), confirmedAt: null }}
    />
  ),
  'record-people-none': <PeoplePage {...held} accounts={[]} holders={[]} check={null} />,
  deposit: (
    <DepositPage
      keys={[pgp, { ...pgp, fingerprint: 'B'.repeat(40), status: 'revoked', contacts: [] }]}
      offices={[contact]}
      typed={NOTHING_TYPED}
    />
  ),
  'contact-report': <ReportFormPage contact={contact} names={names} typed={NOTHING_TYPED} />,
  'contact-reports': (
    <ReportsPage
      {...shared}
      maySettle
      reports={[
        {
          ...{ id: '1', contact: '1', institution: 'CERT', state: 'QM', by: 'QN', field: 'channels', text: 'Letters come back' },
          at: new Date(AT),
          settledAt: null,
        },
      ]}
    />
  ),
  imports: (
    <ImportsPage
      {...{
        imports: [IMPORT, { ...IMPORT, id: 'i2', source: null, state: 'QM', status: 'applied' }],
        nextCursor: 'next',
        names,
        actors: ACTORS,
      }}
      precedence="UN list, OSCE"
      typed={NOTHING_TYPED}
    />
  ),
  'imports-refused': (
    <ImportsPage
      {...{ imports: [], nextCursor: null, names, actors: ACTORS, precedence: undefined }}
      typed={{ values: { source: 'OSCE' }, problem: { ...PROBLEM, code: 'directory/import-faulty', errors: FAULTS } }}
    />
  ),
  import: (
    <ImportPage
      {...{ one: IMPORT, rows: IMPORT_ROWS, outcome: null, nextCursor: 'next', names, actors: ACTORS, own: true }}
      typed={NOTHING_TYPED}
    />
  ),
  'import-undone': (
    <ImportPage
      {...{ one: UNDONE, rows: [], outcome: 'stayed', nextCursor: null, names, actors: ACTORS, own: false }}
      typed={{ values: {}, problem: PROBLEM }}
    />
  ),
  'contact-reports-none': <ReportsPage {...shared} reports={[]} maySettle={false} />,
  'contact-history': (
    <ContactHistoryPage
      contact={contact}
      names={names}
      actors={new Map([['account:1', { state: 'QM', label: 'A person' }]])}
      versions={[
        {
          ...{
            version: 2,
            at: new Date(AT),
            actor: 'account:1',
            reason: 'New desk',
            note: 'NV 12/2026',
            source: null,
            record: {} as never,
          },
          changes: [
            { field: 'roleTitle', risk: 'low', before: 'Duty desk', after: 'Night desk' },
            { field: 'channels', risk: 'high', before: [{ kind: 'email', address: 'a@qm.example' }], after: [] },
          ],
        },
        {
          version: 1,
          at: new Date(AT),
          actor: 'operator:o',
          reason: null,
          note: null,
          source: 'OSCE list',
          record: {} as never,
          changes: [],
        },
      ]}
    />
  ),
  'deposit-none': <DepositPage keys={[]} offices={[]} typed={NOTHING_TYPED} />,
  duplicates: <DuplicatesPage {...shared} pairs={PAIRS} officers mayMerge typed={NOTHING_TYPED} />,
  'duplicates-none': <DuplicatesPage {...shared} pairs={[]} nextCursor={null} officers={false} mayMerge={false} typed={NOTHING_TYPED} />,
  merge: <MergePage two={{ one: detail, other: TWIN }} offices={new Map([['c1', 'CERT']])} mayMake typed={NOTHING_TYPED} />,
  'merge-choice': <MergeChoicePage offices={[contact]} typed={NOTHING_TYPED} />,
  'merge-draft': (
    <MergePage two={{ one: detail, other: { ...detail, id: 'c2' } }} offices={new Map()} mayMake={false} typed={NOTHING_TYPED} />
  ),
  'contact-merged': (
    <ContactPage
      {...detailed}
      contact={{ ...detail, status: 'withdrawn', mergedInto: 'c2' }}
      names={names}
      mayWrite
      mayEdit
      proposals={[]}
      mayPropose
      reports="read"
    />
  ),
  holidays: <HolidaysPage changes={null} suggested="added" typed={NOTHING_TYPED} />,
  'holidays-preview': <HolidaysPage changes={HOLIDAYS} suggested={null} typed={NOTHING_TYPED} />,
  'holidays-none': <HolidaysPage changes={[]} suggested={null} typed={NOTHING_TYPED} />,
  'nomination-merge': (
    <NominationPage
      {...nomination}
      may={everything}
      proposal={{ ...proposal, act: 'merge', other: 'c2', goes: [{ field: 'roleTitle', risk: 'high', before: 'Watch', after: null }] }}
    />
  ),
  gaps: <GapsPage gaps={GAPS} offices={[contact]} />,
  'gaps-none': <GapsPage gaps={[]} offices={[]} />,
  account: <AccountPage account={account} factorReset={null} stateName="Meridia" administersKeys />,
  keys: <KeysPage keys={[key, { ...key, scopes: [], allowedAddresses: [], lastUsedAt: null, old: null, mirror: null }]} />,
  'keys-none': <KeysPage keys={[]} />,
  'new-key': <NewKeyPage offices={[contact]} typed={NEW_KEY} />,
  key: <KeyPage of={{ ...key, mirror: 'declined' }} />,
  secret: <SecretPage name="Gateway" secret="lia_X" oldUntil={new Date(AT)} />,
  leak: <LeakPage typed={NOTHING_TYPED} ended={2} />,
  mirrors: (
    <MirrorsPage wishes={[{ ...key, state: 'QN', purpose: 'A copy', askedAt: new Date(AT), expiresAt: new Date(AT) }]} names={names} />
  ),
  'mirrors-none': <MirrorsPage wishes={[]} names={names} />,
  'second-step': <SecondStepPage offered={['passkey', 'totp']} next="/" codesOfDemo="/demo/codes" byOrganisation={false} />,
  'step-up': <StepUpPage {...stepUp} offered={['passkey', 'totp']} kept={null} />,
  'step-up-kept': <StepUpPage {...stepUp} offered={['passkey', 'totp']} kept={kept} />,
  'step-up-passkey': <StepUpPage {...stepUp} offered={['passkey']} kept={kept} />,
  enrolment: <EnrolmentPage accepted={['passkey', 'totp']} isOfficer isFirst needsPassword={false} device="Firefox, Windows" />,
  'enrolment-officer': <EnrolmentPage accepted={['passkey']} isOfficer isFirst={false} needsPassword={false} device="" />,
  app: <AppPage pending={{ secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x' }} typed={NOTHING_TYPED} />,
  'recovery-codes': <RecoveryCodesPage codes={['7KQ4M-Z2TRX-9PABC']} email="anna@cert.example" />,
  'make-codes': <MakeCodesPage isFirst={false} />,
  security: <SecurityPage factors={factors} sessions={[session]} current="s" />,
  password: <PasswordPage typed={NOTHING_TYPED} />,
  'open-checks': <OpenChecksPage checks={[check, { ...check, contact: null, address: null, mayAnswer: false }]} />,
  trail: (
    <TrailPage
      {...shared}
      entries={['account:1', 'account:2', 'key:3', 'system:x', 'operator:o', 'anonymous'].map((actor) => ({ ...entry, actor }))}
      known={known}
      typed={NOTHING_TYPED}
      everything={false}
    />
  ),
  'trail-acts': <TrailPage {...shared} entries={telling} known={known} typed={NOTHING_TYPED} everything={false} />,
  'trail-none': <TrailPage {...shared} entries={[]} known={known} typed={NOTHING_TYPED} everything />,
  rounds: <RoundsPage rounds={[round]} mayDraft />,
  'round-form': <RoundFormPage typed={NOTHING_TYPED} names={names} />,
  preview: (
    <RoundPage
      {...shared}
      round={{ ...round, status: 'draft' }}
      mayStart
      counts={{}}
      checks={[]}
      results={null}
      preview={[{ state: 'QN', institution: 'National CERT', address: 'cert@qn.example', language: 'ar', timeZone: 'Asia/Amman' }]}
    />
  ),
  round: (
    <RoundPage
      {...shared}
      round={round}
      mayStart
      preview={null}
      counts={{ sent: 2 }}
      checks={[]}
      results={{
        medianSeconds: 4000,
        p90Seconds: null,
        confirmedBySystem: 1,
        byCategory: { technical: { sent: 3, confirmed: 1, unanswered: 1, failed: 1 } },
      }}
    />
  ),
  requests: <RequestsPage {...shared} box="received" items={[request]} mayWrite />,
  compose: <ComposePage typed={NOTHING_TYPED} names={names} own={null} />,
  draft: (
    <ComposePage typed={{ values: { to: 'QN', level: 'R4' }, problem: null }} names={names} draft={draft} own={schemeCalled('gb-ncsc')} />
  ),
  plan: <PlanPage draft={draft} plans={[plan]} names={names} typed={NOTHING_TYPED} />,
  request: <RequestPage request={request} facts={[fact]} names={names} typed={NOTHING_TYPED} own={schemeCalled('gb-ncsc')} mayAct />,
  home: (
    <StateHome
      counts={{ toAnswer: 1, toAcknowledge: 1, toExplain: 1, drafts: 2 }}
      toAnswer={[request]}
      toExplain={[request]}
      letters={[{ id: 'l', reference: 'PING-2026-2-QN1', deadline: AT, institution: 'National CERT', address: 'cert@qn.example' }]}
      gaps={2}
      reports={2}
      duplicates={1}
      names={names}
      mayWrite
    />
  ),
  editions: <EditionsPage editions={[issue]} keys={[signingKey, { ...signingKey, standing: 'withdrawn' }]} mayIssue hasWithdrawals />,
  'editions-none': <EditionsPage editions={[]} keys={[]} mayIssue={false} hasWithdrawals={false} />,
  'editions-asked': <EditionsPage editions={[{ ...issue, status: 'asked' }]} keys={[signingKey]} mayIssue hasWithdrawals={false} />,
  'editions-refused': (
    <EditionsPage
      editions={[{ ...issue, status: 'refused', problem: 'editions/no-signing-key' }]}
      keys={[]}
      mayIssue
      hasWithdrawals={false}
    />
  ),
  edition: <EditionPage {...edition} />,
  'edition-in-force': <EditionPage {...edition} edition={{ ...edition.edition, withdrawnAt: null }} />,
  'edition-new': <IssuePage preview={{ number: 3, contacts: 16, states: 8, changes }} names={names} problem={null} />,
  schemes: <SchemesPage typed={NOTHING_TYPED} names={names} schemes={SHIPPED_SCHEMES} yours={use} mayPublish />,
  'schemes-none': <SchemesPage typed={NOTHING_TYPED} names={names} schemes={[]} yours={null} mayPublish={false} />,
  ...Object.fromEntries(
    ['gb-ncsc', 'cn-cac-2025', 'kr-alert', 'ref6'].map((id) => [
      `scheme-${id}`,
      <SchemePage key={id} scheme={schemeCalled(id)} others={SHIPPED_SCHEMES} />,
    ]),
  ),
  compare: <ComparePage {...compared} reading={reading('gb-ncsc', 'cn-cac-2025')} chosen={levelOf(schemeCalled('gb-ncsc'), 'C2')} />,
  'compare-alert': <ComparePage {...compared} reading={reading('kr-alert', 'jp-nisc')} />,
  'compare-same': <ComparePage {...compared} reading="same" />,
  'compare-none': <ComparePage {...compared} reading={null} />,
  ...Object.fromEntries(SHIPPED_SCORERS.map((scorer) => [`score-${scorer.id}`, <ScorePage key={scorer.id} {...scored(scorer, {})} />])),
  'score-steps': <ScorePage {...scored(SHIPPED_SCORERS.at(-1)!, { base: 'orange', hoursOpen: 3, fixInSight: false })} />,
  'score-rule': <ScorePage {...scored(SHIPPED_SCORERS[0]!, { safety: 'lost' })} />,
  own: (
    <OwnPage
      {...{
        use,
        typed: NOTHING_TYPED,
        templates: SHIPPED_SCHEMES,
        owned: [schemeCalled('gb-ncsc')],
        readings: [reading('ref6', 'cmc-uk')],
      }}
    />
  ),
  'own-none': <OwnPage {...{ use, typed: NOTHING_TYPED, templates: SHIPPED_SCHEMES, owned: [], readings: [] }} />,
  'scale-form': (
    <ScaleFormPage
      typed={{ values: valuesOf(neutralIn('ar')), problem: null }}
      {...{ rows: 6, revision: 0, preview: { scheme: neutralIn('ar'), warnings: [{ code: 'reference-gap', points: [3] }] } }}
    />
  ),
  states: <StatesPage states={[listed, { ...listed, code: 'QN', contacts: {} }]} names={names} typed={NOTHING_TYPED} mayOversee />,
  'states-none': <StatesPage states={[]} names={names} typed={NOTHING_TYPED} mayOversee={false} />,
  state: <StatePage state={listed} {...{ names, profile, versions }} actors={new Map()} contacts={[contact]} mayWrite mayEdit />,
  'state-older': (
    <StatePage
      state={listed}
      {...{ names, versions }}
      profile={{ ...profile, version: 1 }}
      actors={new Map()}
      contacts={[]}
      mayWrite
      mayEdit
    />
  ),
  'own-profile': <OwnProfilePage profile={profile} />,
  ...Object.fromEntries(
    PROFILE_SECTIONS.map((section) => [
      `entry-${section}`,
      <EntryFormPage key={section} section={section} index={null} version={2} typed={NOTHING_TYPED} />,
    ]),
  ),
  participation: <ParticipationPage states={PARTICIPATIONS.map(taking)} only={null} />,
  'participation-none': <ParticipationPage states={[]} only="invited" />,
  'state-participation': <StateParticipationPage state={taking('invited')} mayInvite typed={NOTHING_TYPED} />,
  ...Object.fromEntries(
    PARTICIPATIONS.map((one) => [
      `own-participation-${one}`,
      <OwnParticipationPage key={one} state={taking(one)} mayDecide mayAsk typed={NOTHING_TYPED} />,
    ]),
  ),
  coverage: (
    <CoveragePage
      coverage={{
        regions: [
          { region: '150', ...coverage },
          { region: null, ...coverage },
        ],
        total: coverage,
      }}
    />
  ),
  'coverage-none': <CoveragePage coverage={{ regions: [], total: { states: 0, technical: 0, diplomatic: 0, both: 0 } }} />,
  nominations: (
    <NominationsPage
      {...{ waiting: [proposal], cooling: [proposal], drafts: [proposal], closed: [proposal], names }}
      officers
      mayNominate
      mayImport
    />
  ),
  'nominations-none': (
    <NominationsPage
      {...{ waiting: [], cooling: [], drafts: [], closed: [], names }}
      officers={false}
      mayNominate={false}
      mayImport={false}
    />
  ),
  'nomination-draft': ofKind('draft'),
  'nomination-verified': ofKind('verified'),
  'nomination-cooling': ofKind('cooling-off'),
  'nomination-new': <NominationFormPage {...chosen} act="nominate" contact={null} mayMake typed={NOTHING_TYPED} />,
  'nomination-change': (
    <NominationFormPage
      {...chosen}
      act="change"
      contact={{ id: 'c1', version: 2, institution: 'National CERT' }}
      otherNames={[['pt', 'Equipa']]}
      keys={[pgp]}
      mayMake={false}
      typed={NOTHING_TYPED}
    />
  ),
  'nomination-answer': <AnswerPage typed={NOTHING_TYPED} />,
  'nomination-answered': <AnsweredPage reference="NOM-2026-7KQ4-MZ2" answer="object" appliesAt={new Date(AT)} />,
  'home-nothing': (
    <StateHome
      counts={null}
      toAnswer={[]}
      toExplain={[]}
      letters={[]}
      gaps={0}
      reports={null}
      duplicates={null}
      names={names}
      mayWrite={false}
    />
  ),
};

const reader = (language: Language): Reader => ({
  language,
  zone: 'Asia/Amman',
  now: new Date(AT),
  url: '/contacts?q=a&lang=fr',
  csrf: 'token',
  person: { name: 'A', state: 'QM', roles: ['liaison', 'manager'] },
  demo: true,
  done: null,
});

describe.each(LANGUAGES)('every page in %s', (language) => {
  it.each(Object.entries(PAGES))('%s is whole, marked with its direction, light, and free of inline style and script', (_, page) => {
    const html = render(reader(language), page);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
    expect(html).toContain('</main>');
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?![^>]*src=)|<(?!a )[^>]*https?:\/\//);
    expect(html).not.toContain('undefined');
    expect(Buffer.byteLength(html)).toBeLessThan(85_000);
  });
});

it('escapes what others wrote', () => {
  expect(render(reader('en'), PAGES['contact']!)).toContain('Duty &lt;desk>');
});

it('puts the token into every posted form', () => {
  for (const page of Object.values(PAGES)) {
    const forms = render(reader('en'), page).match(/<form method="post".*?<\/form>/gs) ?? [];
    for (const form of forms) expect(form).toContain('name="_csrf" value="token"');
  }
});

it('keeps its own files small', () => {
  const bytes = ['style.css', 'page.js', 'live-form.js', 'passkey.js', 'icon.svg'].map(
    (name) => assetNamed(name)?.bytes ?? Buffer.alloc(0),
  );
  expect(bytes.every(({ length }) => length > 0)).toBe(true);
  expect(gzipSync(Buffer.concat(bytes)).length).toBeLessThan(10_000);
});

it('goes only to paths of its own', () => {
  expect(['/a?b=c', '//evil.example', 'https://evil.example', '/\\evil', undefined].map(ownPath)).toEqual(['/a?b=c', '/', '/', '/', '/']);
  expect(['/\r\nx: y', '/\u0001', '/\u0085', '/q?=%E4', '/中 ', '/中', '/\ud800'].map(ownPath)).toEqual([
    ...['/', '/', '/', '/q?=%E4', '/', '/%E4%B8%AD', '/%EF%BF%BD'],
  ]);
  expect(withQuery('/a?lang=fr&done=sent', 'lang', 'ar')).toBe('/a?lang=ar');
});
