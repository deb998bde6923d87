import { type InputFault, isId, isIncidentType, isInstant, plainText, type Tlp, TLP_LABELS } from '@liaison/kernel';
import type { Severity } from './content.js';
import { readSeverity } from './read-severity.js';

/** What a client sent: the shapes are checked here, because pages and machines both come this way. */
export type GivenContent = Readonly<Record<string, unknown>>;

const MOST = 20;
const STATE = /^[A-Z]{2}$/;
const SECTOR = /^[a-z][a-z0-9-]{1,39}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Reads one field after the other and collects what is wrong. */
export class ContentReader {
  readonly faults: InputFault[] = [];

  constructor(
    private readonly given: GivenContent,
    private readonly draft: boolean,
  ) {}

  text(field: string, most: number, lines = false): string {
    const value = this.optionalText(field, most, lines);
    return value ?? this.absent(field, '');
  }

  optionalText(field: string, most: number, lines = false): string | null {
    const value = this.given[field] ?? null;
    if (value === null) return null;
    if (typeof value !== 'string') return this.fault(field, 'text-needed', null);
    const read = plainText(value, { lines });
    if ('fault' in read) return this.fault(field, read.fault, null);
    if (read.text.length > most) return this.fault(field, 'too-long', null, { max: most });
    return read.text.trim() === '' ? null : read.text;
  }

  oneOf<T extends string>(field: string, allowed: readonly [T, ...T[]]): T {
    const value = this.given[field];
    const [first] = allowed;
    if (value === undefined || value === null) return this.draft ? first : this.missing(field, first);
    if (!(allowed as readonly unknown[]).includes(value)) return this.fault(field, 'not-one-of', first, { allowed: allowed.join(', ') });
    return value as T;
  }

  tlp(field: string): Tlp {
    const value = this.given[field];
    if ((value === undefined || value === null) && this.draft) return 'TLP:AMBER';
    const label = typeof value === 'string' && !value.startsWith('TLP:') ? `TLP:${value}` : value;
    if (value === undefined || value === null) return this.missing(field, 'TLP:AMBER');
    if (!(TLP_LABELS as readonly unknown[]).includes(label)) {
      return this.fault(field, 'not-one-of', 'TLP:AMBER', { allowed: TLP_LABELS.join(', ') });
    }
    return label as Tlp;
  }

  severity(field: string): Severity | null {
    const { severity, faults } = readSeverity(this.given[field], `/${field}`);
    this.faults.push(...faults);
    return severity;
  }

  states(field: string): string[] {
    const codes = this.list(field, (code) => STATE.test(code), 'state-needed');
    return codes.length ? codes : this.absent(field, []);
  }

  sectors(field: string): string[] {
    return this.list(field, (code) => SECTOR.test(code), 'wrong-form');
  }

  incidentTypes(field: string): string[] {
    return this.list(field, isIncidentType, 'incident-type-unknown');
  }

  language(field: string): string {
    const value = this.given[field];
    if (value === undefined || value === null) return this.draft ? 'en' : this.missing(field, 'en');
    if (typeof value !== 'string' || !LANGUAGE.test(value)) return this.fault(field, 'language-needed', 'en');
    return value.toLowerCase();
  }

  instant(field: string): string | null {
    const value = this.given[field] ?? null;
    if (value === null) return null;
    return isInstant(value) ? new Date(value).toISOString() : this.fault(field, 'instant-needed', null);
  }

  flag(field: string): boolean {
    const value = this.given[field] ?? false;
    return typeof value === 'boolean' ? value : this.fault(field, 'boolean-needed', false);
  }

  id(field: string): string | null {
    const value = this.given[field] ?? null;
    if (value === null) return null;
    return isId(value) ? value : this.fault(field, 'id-needed', null);
  }

  /** Notes that `field` is needed. */
  missing<T>(field: string, instead?: T): T {
    return this.fault(field, 'missing', instead as T);
  }

  private list(field: string, accepts: (code: string) => boolean, code: string): string[] {
    const value = this.given[field] ?? [];
    if (!Array.isArray(value)) return this.fault(field, 'list-needed', []);
    if (value.length > MOST) return this.fault(field, 'too-many', [], { max: MOST });
    const wrong = value.findIndex((item) => typeof item !== 'string' || !accepts(item));
    if (wrong >= 0) return this.fault(`${field}/${wrong}`, code, []);
    const double = value.findIndex((item, i) => value.indexOf(item) < i);
    if (double >= 0) return this.fault(`${field}/${double}`, 'not-unique', []);
    return value as string[];
  }

  /** Needed for sending; but what was there and refused is not also missing. */
  private absent<T>(field: string, instead: T): T {
    const refused = this.faults.some(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
    return this.draft || refused ? instead : this.missing(field, instead);
  }

  /** Notes a fault and goes on with `instead`. */
  fault<T>(field: string, code: string, instead: T, values: Record<string, string | number> = {}): T {
    this.faults.push({ pointer: `/${field}`, code, values });
    return instead;
  }
}
