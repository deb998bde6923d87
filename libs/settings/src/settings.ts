import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateBy } from 'class-validator';
import { milliseconds } from '@liaison/kernel';

/** What a setting must be: `code` names the sentence that says so, `values` fill it in. */
function Must(code: string, fits: (value: unknown) => boolean, values: Readonly<Record<string, string>> = {}): PropertyDecorator {
  return ValidateBy({ name: code, validator: { validate: fits, defaultMessage: () => JSON.stringify(values) } });
}

function MustMatch(code: string, pattern: RegExp): PropertyDecorator {
  return Must(code, (value) => typeof value === 'string' && pattern.test(value));
}

/** An address with a host; `named`: one that also names something on that host. */
function Address(code: string, protocols: readonly string[], named = false): PropertyDecorator {
  return Must(code, (value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    const { protocol, hostname, pathname } = new URL(value);
    return protocols.includes(protocol) && hostname !== '' && (!named || pathname.length > 1);
  });
}

const Database = () => Address('database', ['postgres:', 'postgresql:'], true);
const MailServer = () => Address('mail-server', ['smtp:', 'smtps:']);
const WebAddress = () => Address('web-address', ['http:', 'https:']);

/** OpenID Connect Discovery §3; without TLS only where nobody can listen in. */
function Issuer(): PropertyDecorator {
  return Must('issuer', (value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    const { protocol, hostname, search, hash, username } = new URL(value);
    const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
    return (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && search + hash + username === '';
  });
}

function WholeNumber(min: number, max = 1_000_000): PropertyDecorator {
  return (target, key) => {
    Type(() => Number)(target, key);
    const fits = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
    Must('number', fits, { min: String(min), max: String(max) })(target, key);
  };
}

/** A setting given as an ISO 8601 duration and held in milliseconds. */
function Duration(): PropertyDecorator {
  return (target, key) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (milliseconds(value) ?? NaN) : value))(target, key);
    Must('duration', (value) => Number.isFinite(value) && Number(value) > 0)(target, key);
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every parameter of an installation, with its default; names are the environment's. Durations are milliseconds here. */
export class Settings {
  @IsOptional() @Database() readonly DATABASE_URL?: string;
  @IsOptional() @Database() readonly MIGRATE_DATABASE_URL?: string;
  @IsOptional() @Database() readonly WORKER_DATABASE_URL?: string;
  @IsOptional() @MailServer() readonly SMTP_URL?: string;
  @WebAddress() readonly PUBLIC_URL: string = 'http://localhost:3000';
  @MustMatch('domain', /^[a-z0-9.-]+$/) readonly MAIL_DOMAIN: string = 'liaison.example';
  @WholeNumber(0, 65_535) readonly PORT: number = 3000;
  /** Addresses a separate api or web process listens on, comma-separated. */
  @MustMatch('listen', /^[0-9a-fA-F.:]+(,[0-9a-fA-F.:]+)*$/) readonly LISTEN: string = '127.0.0.1';
  @WholeNumber(0, 65_535) readonly METRICS_PORT: number = 0;
  /** `1:<base64 of 32 bytes>[,2:…]`; the highest version seals. */
  @IsOptional()
  @MustMatch('sealing-keys', /^\d+:[A-Za-z0-9+/]{43}=(,\d+:[A-Za-z0-9+/]{43}=)*$/)
  readonly SEALING_KEYS?: string;
  @MustMatch('clock', /^(system|shiftable)$/) readonly LIAISON_CLOCK: 'system' | 'shiftable' = 'system';
  @IsOptional() @WebAddress() readonly DEAD_MAN_URL?: string;
  /** Proxies whose `X-Forwarded-*` headers count, comma-separated addresses or networks. */
  @IsOptional() readonly TRUSTED_PROXIES?: string;

  /** Where weaknesses are reported, comma-separated: `mailto:`, `https:` or `tel:` (RFC 9116 §2.5.3). */
  @IsOptional()
  @MustMatch('security-contact', /^((mailto|tel):[^\s,]+|https:\/\/[^\s,]+)(,((mailto|tel):[^\s,]+|https:\/\/[^\s,]+))*$/)
  readonly SECURITY_CONTACT?: string;

  // Verification (`domain.md` §5)
  @Duration() readonly REPLY_WINDOW: number = 48 * HOUR;
  @Duration() readonly REMINDER_AFTER: number = 24 * HOUR;
  @Duration() readonly CONFIRMATION_KEPT: number = 30 * DAY;
  /** Wrong codes at once, per reference and per address, and how long it takes until one more is free. */
  @WholeNumber(1) readonly WRONG_CODE_BURST: number = 10;
  @Duration() readonly WRONG_CODE_REFILL: number = 2_000;

  // Changes of the directory (`domain.md` §4)
  /** How many officers, each another person, a nomination takes. */
  @WholeNumber(1, 2) readonly NOMINATION_OFFICERS: number = 2;
  /** How long a nomination may wait for the officers before it shows as overdue. */
  @Duration() readonly NOMINATION_DUE_AFTER: number = 72 * HOUR;
  /** Between acceptance and effect; and the most to which officers can lengthen it, from now. */
  @Duration() readonly COOLING_OFF: number = 24 * HOUR;
  @Duration() readonly COOLING_OFF_LONGEST: number = 30 * DAY;
  /** How long the State can undo what has taken effect. */
  @Duration() readonly UNDO_WITHIN: number = 72 * HOUR;
  @Duration() readonly DRAFTS_EXPIRE_AFTER: number = 90 * DAY;

  // Imports: sources of lists that stand above others, comma-separated, the highest first; how long a preview is kept, in real time
  @IsOptional() readonly IMPORT_SOURCES?: string;
  @Duration() readonly IMPORT_PREVIEW_KEPT: number = DAY;

  // The record (`domain.md` §3 and §4): the words for evidence, and how long a person who has left is remembered
  @Duration() readonly EVIDENCE_FRESH_FOR: number = 184 * DAY;
  @Duration() readonly EVIDENCE_OLD_AFTER: number = 366 * DAY;
  @Duration() readonly HOLDER_KEPT: number = 731 * DAY;

  // Requests (`domain.md` §6 and §7): acknowledge and answer wishes per level
  @Duration() readonly R1_ACKNOWLEDGE: number = 72 * HOUR;
  @Duration() readonly R1_ANSWER: number = 10 * DAY;
  @Duration() readonly R2_ACKNOWLEDGE: number = 24 * HOUR;
  @Duration() readonly R2_ANSWER: number = 5 * DAY;
  @Duration() readonly R3_ACKNOWLEDGE: number = 8 * HOUR;
  @Duration() readonly R3_ANSWER: number = 48 * HOUR;
  @Duration() readonly R4_ACKNOWLEDGE: number = 2 * HOUR;
  @Duration() readonly R4_ANSWER: number = 24 * HOUR;
  @Duration() readonly R5_ACKNOWLEDGE: number = HOUR;
  @Duration() readonly R5_ANSWER: number = 4 * HOUR;

  // Delivery
  @WholeNumber(1, 50) readonly DELIVERY_BATCH: number = 50;
  @Duration() readonly DELIVERY_LEASE: number = 2 * MINUTE;
  @Duration() readonly DELIVERY_FIRST_PAUSE: number = MINUTE;
  @Duration() readonly DELIVERY_LONGEST_PAUSE: number = 4 * HOUR;
  @Duration() readonly DELIVERY_GIVES_UP: number = 72 * HOUR;
  /** Between tries to reach our own relay; grows with their number up to 20 times this. */
  @Duration() readonly DELIVERY_RELAY_PAUSE: number = 15_000;
  @WholeNumber(1, 50) readonly SMTP_CONNECTIONS: number = 10;
  /** How long a relay may stay silent. */
  @Duration() readonly SMTP_TIMEOUT: number = 30_000;
  @Duration() readonly WATCHDOG_EVERY: number = 15_000;

  // Sessions
  @Duration() readonly SESSION_IDLE: number = 30 * MINUTE;
  @Duration() readonly SESSION_LONGEST: number = 12 * HOUR;
  /** Of managers and second officers. */
  @Duration() readonly OFFICER_SESSION_IDLE: number = 15 * MINUTE;
  @Duration() readonly OFFICER_SESSION_LONGEST: number = 8 * HOUR;
  /** How fresh a proof must be for what matters most. */
  @Duration() readonly STEP_UP_WITHIN: number = 5 * MINUTE;
  /** Single sign-on by the organisation's OpenID Connect provider: all three or none, and what the button calls it. */
  @IsOptional() @Issuer() readonly OIDC_ISSUER?: string;
  @IsOptional() readonly OIDC_CLIENT_ID?: string;
  @IsOptional() readonly OIDC_CLIENT_SECRET?: string;
  @IsOptional() readonly OIDC_NAME?: string;
  /** What managers and second officers may prove themselves with; demonstrations take both. */
  @MustMatch('factors', /^passkey(,totp)?$/) readonly OFFICER_FACTORS: 'passkey' | 'passkey,totp' = 'passkey';

  // Guessing: of one person from one place, of one person from all strange places, from one strange place
  @WholeNumber(1) readonly ATTEMPT_BURST: number = 10;
  @Duration() readonly ATTEMPT_EVERY: number = 6_000;
  @WholeNumber(1) readonly STRANGER_BURST: number = 30;
  @Duration() readonly STRANGER_EVERY: number = MINUTE;
  @WholeNumber(1) readonly PLACE_BURST: number = 60;
  @Duration() readonly PLACE_EVERY: number = 1_000;
  /** How long a place where somebody signed in counts as theirs. */
  @Duration() readonly KNOWN_PLACE_KEPT: number = 90 * DAY;

  // Accounts
  /** Characters of a new password at least, before and after a second factor is enrolled. */
  @WholeNumber(15, 128) readonly PASSWORD_SHORTEST: number = 15;
  @WholeNumber(8, 128) readonly PASSWORD_SHORTEST_WITH_FACTOR: number = 8;
  /** How long the secret in a letter opens something, in real time. */
  @Duration() readonly INVITATION_KEPT: number = 72 * HOUR;
  @Duration() readonly PASSWORD_RESET_KEPT: number = HOUR;
  /** Between the second officer's word and the loss of somebody's factors, in business time. */
  @Duration() readonly FACTOR_RESET_WAIT: number = 24 * HOUR;
  /** How much longer rows stay that serve no more: counted attempts, ended sessions, used secrets. */
  @Duration() readonly LEFTOVERS_KEPT: number = DAY;
  /** The same of invitations that were answered, withdrawn or ran out. */
  @Duration() readonly OLD_INVITATIONS_KEPT: number = 90 * DAY;
  // Keys: how long one lives, at most; how long a replaced secret goes on, at most
  @Duration() readonly KEY_LIFE: number = 365 * DAY;
  @Duration() readonly KEY_LONGEST: number = 731 * DAY;
  @Duration() readonly KEY_OVERLAP: number = 7 * DAY;

  // Editions
  /** How long an edition is valid, in business time. */
  @Duration() readonly EDITION_VALID_FOR: number = 180 * DAY;
  /** Where the private halves of new signing keys are written and read, a file each; sealed in the database when absent. */
  @IsOptional() readonly EDITION_KEYS_FOLDER?: string;

  // Limits
  @WholeNumber(1) readonly CALLS_PER_MINUTE: number = 1_200;
  @WholeNumber(1) readonly CALL_BURST: number = 300;
  /** All keys and accounts of a State together. */
  @WholeNumber(1) readonly STATE_CALLS_PER_MINUTE: number = 6_000;
  @WholeNumber(1) readonly STATE_CALL_BURST: number = 1_500;
  /** Different contacts one person or key reads; a quarter more is slowed and told, then held back. */
  @WholeNumber(1) readonly CONTACTS_PER_HOUR: number = 200;
  @WholeNumber(1) readonly CONTACTS_PER_DAY: number = 600;
  /** Files of contacts one person or key takes at once, and how long it takes until one more is free. */
  @WholeNumber(1) readonly EXPORTS_AT_ONCE: number = 5;
  @Duration() readonly EXPORT_EVERY: number = HOUR;
  /** How long taking one may last. */
  @Duration() readonly EXPORT_LONGEST: number = 15 * MINUTE;
  /** What one State says is not right about the contacts of others, within 24 hours. */
  @WholeNumber(1) readonly REPORTS_PER_DAY: number = 20;
}
