import type { RoutingContact } from '@liaison/directory';
import { LANGUAGES } from '@liaison/texts';
import type { ThreadRow } from '../threads.js';
import { noticeLetter, requestLetter } from './thread.letter.js';

const THREAD: ThreadRow = {
  id: 'thread',
  requestId: 'request',
  directoryId: 'directory',
  reference: 'REQ-2026-7KQ4-MZ2',
  exercise: false,
  senderState: 'QM',
  receiverState: 'QN',
  status: 'sent',
  plan: null,
  step: 0,
  nextStepAt: null,
  acknowledgeBy: new Date('2026-06-12T12:00:00Z'),
  answerBy: new Date('2026-06-13T10:00:00Z'),
  acknowledgedAt: null,
  kind: 'assistance',
  runningLevel: 4,
  planRevision: 1,
  level: 4,
  severity: { scheme: 'ref6', level: 'R4' },
  ownWords: null,
  tlp: 'TLP:GREEN',
  language: 'en',
  subject: 'Scans of a power utility',
  facts: 'We saw scans on 11 June.',
  assessment: 'Probably automated.',
  unknown: null,
  sendingContact: null,
  senderNames: { en: 'Meridia', fr: 'Méridie' },
};

function letterIn(languages: string[], over: Partial<ThreadRow> = {}, timeZone = 'UTC') {
  const to: RoutingContact = {
    id: 'contact',
    category: 'technical',
    institution: 'CERT-QN',
    institutionLatin: 'CERT-QN',
    roleTitle: 'Duty desk',
    languages,
    timeZone,
    openNow: true,
    hours: { always: true, week: {}, exceptions: [] },
    channels: [],
  };
  const channel = { id: 'channel', address: 'duty@cert.example' };
  const addressed = { occasion: 'test', to, channel, recipientState: 'QN', publicUrl: 'https://directory.example' };
  return {
    request: requestLetter({ ...THREAD, ...over }, addressed, false),
    notice: noticeLetter({ ...THREAD, ...over }, addressed, 'withdrawn'),
  };
}

const FULL = `A request about an ICT incident has been addressed to your office through the directory of points of contact.

Reference: REQ-2026-7KQ4-MZ2
Kind: Request for assistance
Severity: R4
Handling: TLP:GREEN
Acknowledgement wished by: 12 Jun 2026, 12:00 UTC
Answer wished by: 13 Jun 2026, 10:00 UTC

From:
Meridia

Subject:
Scans of a power utility

Facts:
We saw scans on 11 June.

Assessment:
Probably automated.

To read and answer it, open https://directory.example in the way you usually do and sign in. Nobody will ever ask for your password by mail.

Sending a request is no accusation, and receiving one is no admission. Acknowledging means that it has arrived; it is not agreeing.

-- 
This message was sent automatically by the directory of points of contact at https://directory.example. It carries no attachment, and nobody will ever ask you for a password by mail.
`;

describe("a request's letter", () => {
  it('reads so', () => {
    const { request } = letterIn(['en']);
    expect(request.subject).toBe('[POC][TLP:GREEN] REQ-2026-7KQ4-MZ2 R4 - Request for assistance - acknowledge by 12 Jun 2026, 12:00 UTC');
    expect(request.text).toBe(FULL);
    expect(request.urgent).toBe(true);
  });

  it.each(LANGUAGES)('in %s names reference, label and deadline in Latin digits, then says it in English', (language) => {
    const { request } = letterIn([language], {}, 'Asia/Riyadh');
    const [own = ''] = request.text.split('-'.repeat(60));
    for (const part of ['REQ-2026-7KQ4-MZ2', 'TLP:GREEN', '12:00', '15:00', 'UTC']) expect(own).toContain(part);
    expect(own).not.toMatch(/[\u0660-\u0669]/);
    expect(request.text).toContain('Acknowledgement wished by: 12 Jun 2026');
    expect(request.subject).toMatch(/^\[POC\]\[TLP:GREEN\] REQ-2026-7KQ4-MZ2 R4 - /);
  });

  it('follows the typography of its language', () => {
    expect(letterIn(['fr']).request.text).toContain('Référence : REQ-2026-7KQ4-MZ2');
    expect(letterIn(['zh']).request.text).toContain('编号：REQ-2026-7KQ4-MZ2');
  });

  it.each(['TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const)('carries nothing of the content at %s, in any language', (tlp) => {
    for (const language of LANGUAGES) {
      const { request, notice } = letterIn([language], { tlp });
      for (const { subject, text } of [request, notice]) expect(`${subject}${text}`).not.toMatch(/Scans|scans|automated|Meridia|Méridie/);
      expect(request.text).toContain(tlp);
    }
  });

  it('wants nothing by a date where nothing is wanted, and says "not classified"', () => {
    const { request } = letterIn(['en'], { acknowledgeBy: null, answerBy: null, level: null, severity: null });
    expect(request.subject).toBe('[POC][TLP:GREEN] REQ-2026-7KQ4-MZ2 not classified - Request for assistance');
    expect(request.text).not.toContain('wished by');
  });

  it('of an exercise says so first of all', () => {
    const { request } = letterIn(['ar'], { exercise: true });
    expect(request.subject).toMatch(/^EXERCISE EXERCISE EXERCISE \[POC\]/);
    expect(request.text).toMatch(/^تمرين تمرين تمرين\n/);
  });
});
