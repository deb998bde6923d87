import type { RoutingContact } from '@liaison/directory';
import { frame, type Letter } from '@liaison/messaging';
import { firstOfficial, inLanguage, instantIn, instantTwice, type Language, text } from '@liaison/texts';
import { mailMayCarryContent } from '../domain/content.js';
import type { FactKind } from '../thread-facts.js';
import type { ThreadRow } from '../threads.js';

/** One mailbox of one office, and what the letter to it is about. */
export interface Addressed {
  readonly occasion: string;
  readonly to: RoutingContact;
  readonly channel: { readonly id: string; readonly address: string };
  readonly recipientState: string;
  readonly publicUrl: string;
}

/** "A request has come", or a rise made a new plan for it: to the contacts of a step, or as a copy for information. */
export function requestLetter(thread: ThreadRow, addressed: Addressed, copy: boolean): Letter {
  const { timeZone } = addressed.to;
  const opening = copy ? 'requests.letter.copied' : thread.planRevision > 1 ? 'requests.letter.reclassified' : 'requests.letter.opening';
  const deadline = (language: Language) =>
    thread.acknowledgeBy && !copy
      ? text(language, 'requests.letter.subject-deadline', { at: instantIn('UTC', thread.acknowledgeBy, language) })
      : null;
  return toLetter(thread, addressed, deadline, (language) => [
    text(language, opening),
    envelope(thread, language, timeZone),
    ...content(thread, language),
    text(language, 'requests.letter.where', { url: addressed.publicUrl }),
    text(language, 'requests.letter.neutral'),
  ]);
}

/** "Something happened": `fact` says what. */
export function noticeLetter(thread: ThreadRow, addressed: Addressed, fact: FactKind): Letter {
  const says = (language: Language) => text(language, `requests.fact.${fact}`);
  return toLetter(thread, addressed, says, (language) => [
    says(language),
    envelope(thread, language, addressed.to.timeZone),
    ...(fact === 'reclassified' && mailMayCarryContent(thread.tlp) ? classification(thread, language) : []),
    text(language, 'requests.letter.where', { url: addressed.publicUrl }),
    text(language, 'requests.letter.neutral'),
  ]);
}

function toLetter(
  thread: ThreadRow,
  { occasion, to, channel, recipientState, publicUrl }: Addressed,
  ending: (language: Language) => string | null,
  paragraphs: (language: Language) => string[],
): Letter {
  const language = firstOfficial(to.languages);
  return {
    occasion,
    kind: 'request',
    threadId: thread.id,
    exercise: thread.exercise,
    ownerState: recipientState === thread.senderState ? thread.receiverState : thread.senderState,
    recipientState,
    contactId: to.id,
    channelId: channel.id,
    recipient: channel.address,
    language,
    subject: subjectOf(thread, language, ending(language)),
    text: frame({ language, exercise: thread.exercise, publicUrl, body: (each) => paragraphs(each).join('\n\n') }),
    urgent: (thread.level ?? 3) >= 3,
  };
}

function subjectOf(thread: ThreadRow, language: Language, ending: string | null): string {
  const mark = thread.exercise ? 'EXERCISE EXERCISE EXERCISE ' : '';
  const parts = [`${thread.reference} ${severityOf(thread, language)}`, text(language, `requests.kind.${thread.kind}`), ending];
  return `${mark}[POC][${thread.tlp}] ${parts.filter(Boolean).join(' - ')}`;
}

/** All that a mail may say from TLP:AMBER up. */
function envelope(thread: ThreadRow, language: Language, zone: string): string {
  const line = (key: Line, value: string | null) => (value === null ? [] : [labelled(language, key, value)]);
  const time = (at: Date | null) => at && instantTwice(at, zone, language);
  return [
    ...line('reference', thread.reference),
    ...line('kind', text(language, `requests.kind.${thread.kind}`)),
    ...line('severity', severityOf(thread, language)),
    ...line('tlp', thread.tlp),
    ...line('acknowledge-by', time(thread.acknowledgeBy)),
    ...line('answer-by', time(thread.answerBy)),
  ].join('\n');
}

type Part = 'sender' | 'subject' | 'facts' | 'assessment' | 'unknown' | 'classification';
type Line = 'reference' | 'kind' | 'severity' | 'tlp' | 'acknowledge-by' | 'answer-by';

function content(thread: ThreadRow, language: Language): string[] {
  if (!mailMayCarryContent(thread.tlp)) return [text(language, 'requests.letter.withheld')];
  const part = (key: Part, value: string | null) => (value ? [paragraph(language, key, value)] : []);
  return [
    ...part('sender', inLanguage(thread.senderNames, language, thread.senderState)),
    ...part('subject', thread.subject),
    ...part('facts', thread.facts),
    ...part('assessment', thread.assessment),
    ...part('unknown', thread.unknown),
    ...classification(thread, language),
  ];
}

/** The sender's level in its own words, a translation behind it, and the line that machines read. */
function classification({ ownWords }: ThreadRow, language: Language): string[] {
  if (!ownWords) return [];
  const { title, name, names, line } = ownWords;
  const translated = names[language] ?? names['en'] ?? name;
  const words = translated === name ? name : `${name} (${translated})`;
  return [paragraph(language, 'classification', [`${title}: ${words}`, line].join('\n'))];
}

function paragraph(language: Language, key: Part, value: string): string {
  return `${labelled(language, key, '').trim()}\n${value}`;
}

/** Languages differ in their colons. */
function labelled(language: Language, key: Line | Part, value: string): string {
  return text(language, 'messaging.line', { label: text(language, `requests.letter.${key}`), value });
}

function severityOf({ level }: ThreadRow, language: Language): string {
  return level === null ? text(language, 'requests.not-classified') : `R${level}`;
}
