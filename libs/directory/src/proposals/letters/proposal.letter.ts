import { frame, type Letter } from '@liaison/messaging';
import { dayIn, firstOfficial, instantTwice, type Language, text } from '@liaison/texts';
import type { ContactRecord } from '../../domain/contact-record.js';
import type { Recipient } from '../audiences.js';
import { type News, type ProposalRow, recordOf } from '../proposal-rows.js';
import { changeLines } from './change-lines.js';

export interface ProposalLetter {
  readonly proposal: ProposalRow;
  readonly news: News;
  readonly to: Recipient;
  readonly occasion: string;
  /** The recipient's own; it stands only in letters to addresses that speak for the contact. */
  readonly code: string;
  readonly stateNames: Partial<Record<Language, string>>;
  readonly publicUrl: string;
}

/** What happened to a proposal, in the recipient's language and English; a new address learns nothing of the others. */
export function proposalLetter(given: ProposalLetter): Letter {
  const { proposal, news, to, occasion, publicUrl } = given;
  const language = firstOfficial(to.languages);
  return {
    occasion,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: proposal.state,
    recipient: to.address,
    language,
    subject: `[POC][TLP:GREEN] ${proposal.reference} - ${text(language, `nominations.letter.subject.${news}`, { act: proposal.act })}`,
    text: frame({ language, exercise: false, publicUrl, body: (reader) => paragraphs(reader, given).filter(Boolean).join('\n\n') }),
    urgent: true,
  };
}

function paragraphs(reader: Language, given: ProposalLetter): string[] {
  const { proposal, news, to, stateNames, publicUrl } = given;
  const record = recordOf(proposal);
  const state = stateNames[reader] ?? stateNames.en ?? proposal.state;
  const at = proposal.appliesAt ? instantTwice(proposal.appliesAt, to.timeZone, reader) : '';
  const host = new URL(publicUrl).host;
  const waits = ['announced', 'extended', 'objected'].includes(news);
  const isNew = to.audience === 'new';
  return [
    text(reader, 'nominations.letter.function', { role: record.roleTitle, institution: nameIn(reader, record), state }),
    text(reader, `nominations.letter.${news}`, { act: proposal.act, at, applied: proposal.appliedAt ? 'yes' : 'no' }),
    isNew ? text(reader, 'nominations.letter.new') : changeLines(proposal, news, reader),
    proposal.noteReference && !isNew ? noteLine(proposal, reader) : '',
    proposal.reason && ['refused', 'stopped'].includes(news) ? text(reader, 'nominations.letter.reason', { reason: proposal.reason }) : '',
    waits && to.audience === 'voice' ? answer(reader, given) : '',
    waits ? text(reader, 'nominations.letter.not-so', { host }) : '',
    text(reader, 'nominations.letter.genuine', { reference: proposal.reference, host }),
    text(reader, 'nominations.letter.never-asked'),
  ];
}

function noteLine({ noteReference, noteDate }: ProposalRow, reader: Language): string {
  return text(reader, 'nominations.letter.note', {
    reference: noteReference ?? '',
    date: noteDate ? dayIn('UTC', new Date(noteDate), reader) : '',
  });
}

/** The code never stands in the subject or a link: automatic replies quote subjects, scanners open links. */
function answer(reader: Language, { proposal, code, publicUrl }: ProposalLetter): string {
  const reference = text(reader, 'messaging.line', { label: text(reader, 'verification.letter.reference'), value: proposal.reference });
  return [
    text(reader, 'nominations.letter.answer'),
    `    ${new URL('/nominations/answer', publicUrl).href}`,
    `    ${reference}`,
    `    Code: ${code}`,
  ].join('\n');
}

/** What the institution is called by whoever reads this language. */
function nameIn(reader: Language, { institution, institutionLatin, institutionNames, languages }: ContactRecord): string {
  return institutionNames[reader] ?? (firstOfficial(languages) === reader ? institution : institutionLatin);
}
