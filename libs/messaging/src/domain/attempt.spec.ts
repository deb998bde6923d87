import { classify, oneLine } from './attempt.js';

describe('what a failed attempt means', () => {
  it.each([
    ['RCPT TO', 550, 'permanent'],
    ['RCPT TO', 553, 'permanent'],
    ['DATA', 554, 'permanent'],
    ['DATA', 552, 'permanent'],
    ['RCPT TO', 450, 'for now'],
    ['RCPT TO', 451, 'for now'],
    ['RCPT TO', 452, 'for now'],
    ['DATA', 451, 'for now'],
    ['RCPT TO', 421, 'no relay'],
    ['DATA', 421, 'no relay'],
    ['CONN', 421, 'no relay'],
    ['CONN', 554, 'no relay'],
    ['EHLO', 502, 'no relay'],
    ['AUTH PLAIN', 535, 'no relay'],
    ['AUTH PLAIN', 454, 'no relay'],
    ['RCPT TO', 530, 'no relay'],
    ['RCPT TO', 503, 'no relay'],
    ['MAIL FROM', 550, 'no relay'],
    ['MAIL FROM', 451, 'no relay'],
    ['CONN', undefined, 'no relay'],
    [undefined, undefined, 'no relay'],
  ])('%s answered with %s: %s', (command, responseCode, meaning) => {
    const attempt = classify({ message: 'it failed', ...(command && { command }), ...(responseCode && { responseCode }) });
    const read = attempt.kind === 'refused' ? (attempt.permanent ? 'permanent' : 'for now') : 'no relay';
    expect(read).toBe(meaning);
  });

  it('keeps what the server said as one harmless line', () => {
    expect(oneLine(`550-no\r\n550 \u202Eno\u0000 ${'x'.repeat(400)}`)).toMatch(/^550-no 550 +no +x+$/);
    expect(oneLine('x'.repeat(400))).toHaveLength(300);
  });
});
