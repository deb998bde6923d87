import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Inbox } from '../inbox/inbox.js';
import { readMail } from './read-mail.js';

const LARGEST_MAIL = 10 * 1024 * 1024;

export interface EmbeddedMail {
  readonly url: string;
  stop(): Promise<void>;
}

/** An SMTP server on loopback that delivers everything into the inbox, and nothing anywhere else. */
export async function startMail(inbox: Inbox): Promise<EmbeddedMail> {
  const server = new SMTPServer({
    size: LARGEST_MAIL,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (stream, session, done) => {
      receive(inbox, stream, session).then(() => done(), done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${String(port)}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Accepted only once it is stored: the sender then counts the letter as delivered. */
async function receive(inbox: Inbox, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
  const mail = readMail(await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true }));
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  await inbox.keep(envelope.rcptTo.map(({ address }) => ({ ...mail, from, to: address })));
}
