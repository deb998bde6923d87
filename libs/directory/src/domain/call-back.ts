import { type InputFault, isInstant, plainText } from '@liaison/kernel';
import type { ContactRecord } from './contact-record.js';

/** How an officer made sure that a State really asked: by calling a number known from elsewhere. */
export interface CallBack {
  readonly number: string;
  /** Where the number is from: not from the nomination itself. */
  readonly source: string;
  readonly answeredBy: string;
  /** RFC 3339. */
  readonly at: string;
}

/** `proposed`: what the nomination brings; a number that stands only there proves nothing. */
export function readCallBack(
  given: CallBack,
  proposed: ContactRecord | null,
  before: ContactRecord | null,
  now: Date,
): CallBack | readonly InputFault[] {
  const faults: InputFault[] = [];
  const text = (name: 'number' | 'source' | 'answeredBy') => {
    const read = plainText(given[name]);
    const pointer = `/callBack/${name}`;
    if ('fault' in read) faults.push({ pointer, code: read.fault });
    else if (read.text === '') faults.push({ pointer, code: 'missing' });
    else if (Array.from(read.text).length > 200) faults.push({ pointer, code: 'too-long', values: { max: 200 } });
    else if (name === 'number' ? !isPhone(read.text) : !isSaid(read.text))
      faults.push({ pointer, code: name === 'number' ? 'number-with-country-needed' : 'words-needed' });
    return 'text' in read ? read.text : '';
  };
  const read = { number: text('number'), source: text('source'), answeredBy: text('answeredBy'), at: given.at };
  if (!isInstant(given.at)) faults.push({ pointer: '/callBack/at', code: 'instant-needed' });
  else if (new Date(given.at) > now) faults.push({ pointer: '/callBack/at', code: 'not-yet' });
  if (isOnlyIn(read.number, proposed, before)) faults.push({ pointer: '/callBack/number', code: 'number-not-independent' });
  return faults.length ? faults : read;
}

/** With `+` (or 00) and country code, 7 to 15 digits; how it is written down does not matter. */
function isPhone(text: string): boolean {
  const digits = text.replace(/[\s().\/-]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits);
}

/** One letter says nothing; one character of Chinese may be a name. */
function isSaid(text: string): boolean {
  return /\p{L}.*\p{L}|\p{Script=Han}/u.test(text);
}

function isOnlyIn(number: string, proposed: ContactRecord | null, before: ContactRecord | null): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^00/, '');
  const has = (record: ContactRecord | null) =>
    record?.channels.some(({ kind, address }) => kind === 'phone' && digits(address) === digits(number));
  return digits(number) !== '' && has(proposed) === true && !has(before);
}
