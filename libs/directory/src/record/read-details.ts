import { type InputFault, isId, VISIBILITIES } from '@liaison/kernel';
import { type ContactRecord, HIDEABLE } from '../domain/contact-record.js';
import { type Weekday, WEEKDAYS } from '../domain/hours.js';
import { isDay } from '../domain/wall-time.js';
import { line, refuse } from '../read-line.js';

type Details = Pick<
  ContactRecord,
  'weekend' | 'memberships' | 'otherDirectories' | 'validFrom' | 'validTo' | 'deputyContact' | 'notice' | 'keys' | 'visibility'
>;

const FINGERPRINT = /^([0-9A-F]{40}|[0-9A-F]{64})$/;
const MOST = 20;

/** What is recorded beside the necessary; what is empty is left out. */
export function readDetails(faults: InputFault[], given: Details): Details {
  const { validFrom, validTo, deputyContact, notice, visibility } = given;
  if (deputyContact && !isId(deputyContact)) refuse(faults, '/deputyContact', 'no-such-contact', deputyContact);
  day(faults, '/validFrom', validFrom);
  day(faults, '/validTo', validTo);
  if (validFrom && validTo && validTo < validFrom) refuse(faults, '/validTo', 'ends-before-start', validTo);
  return withoutEmpty({
    weekend: readWeekend(faults, given.weekend ?? []),
    memberships: lines(faults, '/memberships', given.memberships ?? []),
    otherDirectories: lines(faults, '/otherDirectories', given.otherDirectories ?? []),
    validFrom,
    validTo,
    deputyContact,
    notice: notice && readNotice(faults, notice),
    keys: (given.keys ?? []).map((key, i) => (FINGERPRINT.test(key) ? key : refuse(faults, `/keys/${i}`, 'wrong-form', key))),
    visibility: visibility && readVisibility(faults, visibility),
  });
}

/** In the order of the week. */
function readWeekend(faults: InputFault[], given: readonly Weekday[]): readonly Weekday[] {
  given.forEach((one, i) => {
    if (!WEEKDAYS.includes(one)) faults.push({ pointer: `/weekend/${i}`, code: 'not-one-of', values: { allowed: WEEKDAYS.join(', ') } });
  });
  return WEEKDAYS.filter((one) => given.includes(one));
}

function lines(faults: InputFault[], pointer: string, given: readonly string[]): readonly string[] {
  if (given.length > MOST) faults.push({ pointer, code: 'too-many', values: { max: MOST } });
  return [...new Set(given.map((text, i) => line(faults, `${pointer}/${i}`, text, 200)))];
}

function readNotice(faults: InputFault[], { until, text }: NonNullable<Details['notice']>): NonNullable<Details['notice']> {
  day(faults, '/notice/until', until);
  return { until, text: line(faults, '/notice/text', text, 300) };
}

function readVisibility(faults: InputFault[], given: NonNullable<Details['visibility']>): Details['visibility'] {
  const strangers = Object.entries(given).filter(([field, who]) => !isOneOf(HIDEABLE, field) || !isOneOf(VISIBILITIES, who));
  faults.push(...strangers.map(([field]) => ({ pointer: `/visibility/${field}`, code: 'unknown-property' })));
  return Object.fromEntries(Object.entries(given).filter(([, who]) => !isOneOf(['members'], who)));
}

function isOneOf(allowed: readonly string[], value: string): boolean {
  return allowed.includes(value);
}

function day(faults: InputFault[], pointer: string, given: string | undefined): void {
  if (given && !isDay(given)) refuse(faults, pointer, 'day-needed', given);
}

function withoutEmpty(details: { readonly [F in keyof Details]: Details[F] | undefined }): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && !Object.keys(value).length);
}
