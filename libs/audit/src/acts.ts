/** Every auditable act and the shape of its data; adding one here is the only way to enter it. Never personal data. */
export interface Acts {
  'identity/account-created': { roles: readonly string[] };
  'identity/invited': { roles: readonly string[]; waits: boolean };
  'identity/invitation-confirmed': Record<string, never>;
  'identity/invitation-reissued': { issue: number };
  'identity/invitation-withdrawn': Record<string, never>;
  'identity/invitation-accepted': { account: string };
  'identity/account-disabled': Record<string, never>;
  'identity/account-enabled': Record<string, never>;
  'identity/roles-changed': { before: readonly string[]; after: readonly string[] };
  'identity/roles-proposed': { before: readonly string[]; after: readonly string[] };
  'identity/roles-withdrawn': Record<string, never>;
  'identity/handed-over': { to: string };
  'identity/password-reset-asked': Record<string, never>;
  'identity/password-reset': Record<string, never>;
  'identity/factor-reset-asked': Record<string, never>;
  'identity/factor-reset-confirmed': { due: string };
  'identity/factor-reset-cancelled': Record<string, never>;
  'identity/factors-reset': Record<string, never>;
  'identity/signed-in': Record<string, never>;
  'identity/sign-in-refused': { reason: string };
  'identity/provider-linked': { issuer: string };
  'identity/signed-out': Record<string, never>;
  'identity/password-changed': Record<string, never>;
  'identity/preferences-changed': { language: string; timeZone: string };
  'identity/new-place': Record<string, never>;
  'identity/proof-shown': { proof: string };
  'identity/proof-refused': { proof: string };
  'identity/factor-added': { factor: string };
  'identity/factor-removed': { factor: string };
  'identity/recovery-codes-made': { count: number };
  'identity/recovery-code-used': { left: number };
  'identity/sessions-ended': { count: number };
  'identity/session-ended': { session: string };
  'identity/key-created': { key: string; prefix: string; scopes?: readonly string[] };
  'identity/key-used': { key: string; from: string };
  'identity/key-refused': { key: string; from: string };
  'identity/key-rotated': { key: string; prefix: string; oldUntil: string };
  'identity/key-reported': { key: string; ended: 'key' | 'old-secret' };
  'identity/key-revoked': { key: string };
  'identity/mirror-asked': { key: string };
  'identity/mirror-granted': { key: string };
  'identity/mirror-declined': { key: string };

  'access/refused': { act: string };

  'directory/state-listed': Record<string, never>;
  'directory/state-invited': { letter: number };
  'directory/state-joined': Record<string, never>;
  'directory/state-left': Record<string, never>;
  'directory/profile-published': { version: number; sections: readonly string[] };
  'directory/help-flag-changed': { needed: boolean };
  'directory/contact-added': { version: number };
  'directory/contact-changed': { version: number; fields: readonly string[] };
  'directory/visibility-changed': { version: number; fields: readonly string[] };
  'directory/holder-changed': { holder: string; what: 'added' | 'changed' | 'removed' | 'forgotten' };
  'directory/key-deposited': { fingerprint: string; expires: string | null; revoked: boolean };
  'directory/number-revealed': { channel: string };
  'directory/contacts-viewed': { hour: string; count: number };
  'directory/contacts-imported': { added: number; changed: number; unchanged: number; file: string };
  'directory/contacts-exported': { count: number };
  'directory/reading-slowed': { contacts: number; hours: number };
  'directory/proposal-propose': { reference: string; status: string };
  'directory/proposal-claim': { reference: string; status: string };
  'directory/proposal-verify': { reference: string; status: string };
  'directory/proposal-accept': { reference: string; status: string };
  'directory/proposal-refuse': { reference: string; status: string };
  'directory/proposal-take-back': { reference: string; status: string };
  'directory/proposal-confirm': { reference: string; status: string };
  'directory/proposal-object': { reference: string; status: string };
  'directory/proposal-extend': { reference: string; status: string };
  'directory/proposal-stop': { reference: string; status: string };
  'directory/proposal-undo': { reference: string; status: string };
  'directory/proposal-apply': { reference: string; status: string };
  'directory/proposal-expire': { reference: string; status: string };
  'directory/channel-confirmed': { by: string };
  'directory/channel-suspect': { outcome: string };

  'verification/round-drafted': { reference: string; recipients: number };
  'verification/round-started': { reference: string; recipients: number };
  'verification/round-paused': { reference: string };
  'verification/round-resumed': { reference: string };
  'verification/round-stopped': { reference: string };
  'verification/round-finished': { reference: string };
  'verification/check-sent': { reference: string };
  'verification/check-reminded': { reference: string; reminder: number; due: string };
  'verification/check-confirmed': { reference: string; by: string; answer: string; late: boolean };
  'verification/check-unanswered': { reference: string; due: string };
  'verification/check-failed': { reference: string; outcome: string };

  'requests/drafted': Record<string, never>;
  'requests/draft-changed': Record<string, never>;
  'requests/draft-discarded': Record<string, never>;
  'requests/sent': { reference: string };
  'requests/acknowledged': { from: string; to: string };
  'requests/decided': { from: string; to: string; decision: string };
  'requests/answered': { from: string; to: string };
  'requests/message-sent': { from: string; to: string };
  'requests/withdrawn': { from: string; to: string };
  'requests/closed': { from: string; to: string };
  'requests/reclassified': { from: string; to: string; effect: string };
  'requests/view-recorded': { shared: boolean; tooHigh: boolean };
  'requests/step-started': { step: number };
  'requests/no-reply-recorded': Record<string, never>;

  'severity/scheme-published': { version: string; levels: number };
  'severity/placement-confirmed': { version: string };
  'severity/placement-disputed': { version: string };

  'messaging/delivered': { kind: string; outcome: string };
  'messaging/delivery-failed': { kind: string; outcome: string; permanent: boolean };

  'operations/keys-rotated': { version: number; resealed: number };
  'operations/clock-advanced': { by: string };
}

export type Act = keyof Acts;
