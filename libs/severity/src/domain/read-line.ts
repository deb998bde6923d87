import { CERTAINTIES, isIncidentType, OUTLOOKS, TLP_LABELS } from '@liaison/kernel';
import { UnreadableLine } from '../severity.errors.js';
import type { ExchangedSeverity } from './exchange.js';

const LONGEST = 500;
const MOST_TYPES = 20;

/**
 * Reads the one-line form. Parts after the interval may be absent, never out of order.
 * @throws UnreadableLine with the position, from 1, and what was expected there
 */
export function readLine(line: string): ExchangedSeverity {
  if (line.length > LONGEST) throw new UnreadableLine(LONGEST + 1, 'end');
  const scan = new Scanner(line);
  const scheme = scan.need(/[a-z0-9][a-z0-9-]{0,59}/y, 'scheme');
  scan.need(/@/y, 'at');
  const version = scan.need(/[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}/uy, 'version');
  scan.space('level');
  const level = scan.need(/[\p{L}\p{N}][\p{L}\p{N}_.+-]{0,39}/uy, 'level');
  scan.space('interval');
  const place = readPlace(scan);
  const rest = {
    incidentTypes: scan.part(/RSIT/y) ? readTypes(scan) : [],
    tlp: scan.choice(/TLP:[A-Z+]*/y, TLP_LABELS, 'tlp'),
    certainty: scan.part(/certainty/y) ? scan.word(CERTAINTIES, 'certainty') : null,
    outlook: scan.part(/outlook/y) ? scan.word(OUTLOOKS, 'outlook') : null,
  };
  scan.end();
  return { scheme, version, level, ...place, ...rest };
}

function readPlace(scan: Scanner): Pick<ExchangedSeverity, 'referenceMin' | 'referenceMax' | 'pin'> {
  scan.need(/\(/y, 'interval');
  if (scan.take(/not comparable\)/y)) return { referenceMin: null, referenceMax: null, pin: null };
  const referenceMin = scan.point('interval');
  const at = scan.position;
  const referenceMax = scan.take(/-/y) ? scan.point('interval') : referenceMin;
  if (referenceMax < referenceMin) throw new UnreadableLine(at + 1, 'interval');
  const pin = scan.take(/, pin /y) ? scan.point('pin', referenceMin, referenceMax) : null;
  scan.need(/\)/y, 'bracket');
  return { referenceMin, referenceMax, pin };
}

function readTypes(scan: Scanner): string[] {
  scan.space('type');
  const types: string[] = [];
  do {
    const at = scan.position;
    const type = scan.need(/[a-z0-9/-]+/y, 'type');
    if (!isIncidentType(type) || types.includes(type) || types.length === MOST_TYPES) throw new UnreadableLine(at, 'type');
    types.push(type);
  } while (scan.take(/,/y));
  return types;
}

/** Goes through the line once; whatever does not fit names its place. */
class Scanner {
  private at = 0;

  constructor(private readonly line: string) {}

  get position(): number {
    return this.at + 1;
  }

  take(form: RegExp): string | null {
    form.lastIndex = this.at;
    const found = form.exec(this.line)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  need(form: RegExp, expected: string): string {
    return this.take(form) ?? this.refuse(expected);
  }

  space(expected: string): void {
    if (this.take(/ /y) === null) this.refuse(expected);
  }

  /** An optional part that begins with a word of its own. */
  part(form: RegExp): boolean {
    const start = this.at;
    if (this.take(/ /y) !== null && this.take(form) !== null) return true;
    this.at = start;
    return false;
  }

  choice<T extends string>(form: RegExp, allowed: readonly T[], expected: string): T | null {
    const start = this.at;
    if (this.take(/ /y) === null) return null;
    const at = this.at;
    const found = this.take(form);
    if (found === null) this.at = start;
    return found === null ? null : this.known(found, allowed, at, expected);
  }

  word<T extends string>(allowed: readonly T[], expected: string): T {
    this.space(expected);
    const at = this.at;
    return this.known(this.need(/[a-z]+/y, expected), allowed, at, expected);
  }

  point(expected: string, least = 0, most = 5): number {
    const at = this.at;
    const point = Number(this.need(/R[0-5](?![0-9])/y, expected).slice(1));
    if (point >= least && point <= most) return point;
    this.at = at;
    return this.refuse(expected);
  }

  end(): void {
    if (this.at < this.line.length) this.refuse('end');
  }

  private known<T extends string>(found: string, allowed: readonly T[], at: number, expected: string): T {
    const known = allowed.find((one) => one === found);
    if (known !== undefined) return known;
    this.at = at;
    return this.refuse(expected);
  }

  private refuse(expected: string): never {
    throw new UnreadableLine(this.position, expected);
  }
}
