import type { MailChannel } from '@liaison/directory';
import { frame, type Letter } from '@liaison/messaging';
import { firstOfficial, instantTwice, type Language, localeOf, text } from '@liaison/texts';
import type { DueCheck } from '../due-checks.js';

/** Never translated, nor is the label (`domain.md` §8). */
const EXERCISE = 'EXERCISE EXERCISE EXERCISE ';

export interface CheckLetter {
  readonly check: DueCheck;
  readonly channel: MailChannel;
  /** As shown: `7KQ4M-Z2TRX`. */
  readonly code: string;
  /** 0 for the letter itself. */
  readonly reminder: number;
  readonly now: Date;
  readonly publicUrl: string;
  readonly occasion: string;
}

/** The letter of a check or its reminder, in the contact's language and below it in English. */
export function checkLetter(given: CheckLetter): Letter {
  const { check, channel, occasion } = given;
  const language = firstOfficial(channel.languages);
  return {
    occasion,
    kind: 'check',
    checkId: check.id,
    exercise: check.exercise,
    ownerState: null,
    recipientState: check.state,
    contactId: channel.contactId,
    channelId: channel.channelId,
    recipient: channel.address,
    language,
    subject: subjectIn(language, given),
    text: frame({ language, exercise: check.exercise, publicUrl: given.publicUrl, body: (reader) => bodyIn(reader, given) }),
  };
}

/** The code never stands in the subject: automatic replies quote subjects. */
function subjectIn(language: Language, { check, reminder, now }: CheckLetter): string {
  const key = !reminder ? 'first' : now < check.deadline ? 'reminder' : 'overdue';
  const words = text(language, `verification.letter.subject.${key}`, { deadline: shortUtc(check.deadline, language) });
  return `${check.exercise ? EXERCISE : ''}[POC][TLP:GREEN] ${check.reference} - ${words}`;
}

function bodyIn(language: Language, given: CheckLetter): string {
  const { check, channel, code, reminder, now, publicUrl } = given;
  const time = (at: Date) => instantTwice(at, channel.timeZone, language);
  const values = { institution: channel.institution, role: channel.roleTitle, round: check.round, title: check.title };
  const page = new URL('/check', publicUrl).href;
  const deadline = time(check.deadline);
  const last = channel.lastConfirmedAt;
  return [
    reminder ? text(language, 'verification.letter.again', { sent: time(check.sentAt ?? now) }) : '',
    text(language, 'verification.letter.function', values),
    text(language, 'verification.letter.why', values),
    last ? text(language, 'verification.letter.last', { at: time(new Date(last)) }) : text(language, 'verification.letter.never-confirmed'),
    [
      text(language, 'verification.letter.how'),
      `    ${page}`,
      `    ${text(language, 'messaging.line', { label: text(language, 'verification.letter.reference'), value: check.reference })}`,
      `    Code: ${code}`,
    ].join('\n'),
    text(language, 'verification.letter.answers'),
    text(language, now < check.deadline ? 'verification.letter.until' : 'verification.letter.overdue', { deadline }),
    text(language, reminder ? 'verification.letter.then-last' : 'verification.letter.then'),
    text(language, 'verification.letter.genuine', { reference: check.reference, host: new URL(publicUrl).host }),
    text(language, 'verification.letter.never-asked'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `12 Jun 12:00 UTC`, short enough for a subject. */
function shortUtc(at: Date, language: Language): string {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return `${day} ${time} UTC`;
}
