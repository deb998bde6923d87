import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What the server does with one message after DATA. `drop` breaks the line without a reply, `hang` never replies. */
export type Reaction = 'take' | 'drop' | 'hang' | { readonly code: number; readonly said: string };

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
  readonly messageId: string;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Asked for every message, before and after it is kept; default: take. A dropped message is kept too. */
  reaction: (mail: Received) => Reaction | Promise<Reaction>;
  /** Asked for every recipient; a reply refuses it. */
  refusal: (to: string) => { readonly code: number; readonly said: string } | null;
  close(): Promise<void>;
}

/** A real SMTP server on loopback whose faults a test chooses. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const sockets = new Map<string, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => done(refusalError(mail.refusal(address))),
    onData: (stream, session, done) => void receive(stream, session, done),
  });
  const mail: MailServer = {
    url: '',
    port,
    received: [],
    reaction: () => 'take',
    refusal: () => null,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const id = String(socket.remotePort);
    sockets.set(id, socket);
    socket.once('close', () => sockets.delete(id));
  });

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> {
    const source = await text(stream).catch(() => null);
    // The client went away in the middle of its message.
    if (source === null) return;
    const { mailFrom, rcptTo } = session.envelope;
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(source)?.[1] ?? '';
    const one: Received = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), source, messageId };
    const reaction = await mail.reaction(one);
    if (reaction === 'hang') return;
    if (typeof reaction === 'object') {
      done(refusalError(reaction));
      return;
    }
    mail.received.push(one);
    if (reaction === 'drop') sockets.get(String(session.remotePort))?.destroy();
    else done();
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const chosen = (server.server.address() as AddressInfo).port;
  return Object.assign(mail, { port: chosen, url: `smtp://127.0.0.1:${String(chosen)}` });
}

function refusalError(refusal: { code: number; said: string } | null): Error | null {
  return refusal && Object.assign(new Error(refusal.said), { responseCode: refusal.code });
}
