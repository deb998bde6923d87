import { AccountPage } from '../account/account.page.js';
import { PasswordPage } from '../account/password.page.js';
import { PreferencesPage } from '../account/preferences.page.js';
import { SignInPage } from '../account/sign-in.page.js';
import { KeyPage } from '../keys/key.page.js';
import type { KeyEntry } from '../keys/key.view.js';
import { KeysPage } from '../keys/keys.page.js';
import { LeakPage } from '../keys/leak.page.js';
import { MirrorsPage } from '../keys/mirrors.page.js';
import { NEW_KEY, NewKeyPage } from '../keys/new-key.page.js';
import { SecretPage } from '../keys/secret.page.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { TrailPage } from '../trail/trail.page.js';
import { AppPage } from './app.page.js';
import { EnrolmentPage } from './enrolment.page.js';
import { MakeCodesPage, RecoveryCodesPage } from './recovery-codes.page.js';
import { SecondStepPage } from './second-step.page.js';
import { SecurityPage } from './security.page.js';
import { StepUpPage } from './step-up.page.js';
import { AT, contact, names, shared } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

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
const factors = {
  totpSince: new Date(AT),
  passkeys: [{ id: 'p', name: 'Firefox, Windows', createdAt: new Date(AT), lastUsedAt: null }],
  recoveryCodesLeft: 2,
};
const stepUp = { next: '/', minutes: 5, codesOfDemo: null, typed: NOTHING_TYPED };
const kept = { action: '/accounts/invitations', fields: [['name', 'Anna']], files: false, problem: null } as const;

lookAtPages({
  'sign-in': <SignInPage typed={NOTHING_TYPED} next="/" organisation={null} />,
  preferences: <PreferencesPage back="/" />,
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
});
