import { LANGUAGES } from '@liaison/texts';
import { type CheckLetter, checkLetter } from './check-letter.js';

const SENT = new Date('2026-06-10T12:00:00Z');

function letterIn(language: string, over: Partial<CheckLetter> = {}) {
  return checkLetter({
    check: {
      id: 'check',
      state: 'QN',
      exercise: false,
      reference: 'PING-2026-7-QN1',
      round: '2026-7',
      title: 'June check',
      deadline: new Date('2026-06-12T12:00:00Z'),
      sentAt: SENT,
    } as CheckLetter['check'],
    channel: {
      contactId: 'contact',
      channelId: 'channel',
      address: 'duty@cert.example',
      languages: [language],
      timeZone: 'Europe/Paris',
      institution: 'CERT-QN',
      roleTitle: 'Duty desk',
      lastConfirmedAt: null,
    } as unknown as CheckLetter['channel'],
    code: '7KQ4M-Z2TRX',
    reminder: 0,
    now: SENT,
    publicUrl: 'https://directory.example',
    occasion: 'test',
    ...over,
  });
}

const FULL = `This message checks that the following point of contact for serious ICT incidents can be reached at this address: Duty desk, CERT-QN.

Why you receive it: United Nations document A/70/174, paragraph 16 (a), recommends that States identify points of contact, and the directory keeps them up to date by regular checks. This check belongs to round 2026-7: June check.

This address has not been confirmed before.

How to answer: open your browser, type the following address by hand, and enter the reference and the code there. Opening the page confirms nothing by itself.
    https://directory.example/check
    Reference: PING-2026-7-QN1
    Code: 7KQ4M-Z2TRX

On the page you can confirm, or say that the data should change, that the function has passed to somebody else, that the message reached the wrong person, or that you would like to be called.

Please answer by 12 Jun 2026, 12:00 UTC (12 Jun 2026, 14:00 CEST). A later answer still counts; it is marked as late.

What happens then: once you confirm, the members of the directory see the date of this confirmation. Without an answer you receive one reminder, and then “no confirmation recorded” is noted for your State and the manager of the directory. Nothing else follows.

How to see that this message is genuine: it names your function, it contains no attachment, and the page it names is at directory.example. People of your State who sign in to the directory there find the same reference, PING-2026-7-QN1. If in doubt, do not answer, and ask them first.

What we never ask for: passwords, payments, files, or details of an incident. The code proves only that this mailbox is read; it gives access to nothing.

-- 
This message was sent automatically by the directory of points of contact at https://directory.example. It carries no attachment, and nobody will ever ask you for a password by mail.
`;

describe("a check's letter", () => {
  it('reads so', () => {
    const letter = letterIn('en');
    expect(letter.subject).toBe('[POC][TLP:GREEN] PING-2026-7-QN1 - Please confirm by 12 Jun 12:00 UTC');
    expect(letter.text).toBe(FULL);
  });

  it.each(LANGUAGES)('in %s names page, reference, code and deadline, and the code never in the subject', (language) => {
    const letter = letterIn(language);
    const [own = ''] = letter.text.split('-'.repeat(60));
    for (const part of ['https://directory.example/check\n', 'PING-2026-7-QN1', '    Code: 7KQ4M-Z2TRX', '12:00', '14:00', 'UTC'])
      expect(own).toContain(part);
    expect(letter.subject).toContain('12:00 UTC');
    expect(letter.subject).not.toContain('7KQ4M');
  });

  it('that reminds says when the first one was sent, and after the deadline that an answer still counts', () => {
    const reminder = letterIn('en', { reminder: 1, now: new Date('2026-06-11T12:00:00Z') });
    expect(reminder.text).toMatch(/^This is a reminder\. We wrote to you on 10 Jun 2026, 12:00 UTC \(10 Jun 2026, 14:00 CEST\)/);
    const late = letterIn('en', { reminder: 1, now: new Date('2026-06-13T12:00:00Z') });
    expect(late.text).toContain('The time asked for ended on 12 Jun 2026');
  });
});
