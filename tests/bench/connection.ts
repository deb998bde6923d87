import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly key?: string;
  readonly body?: string;
}

const END = '\r\n\r\n';

/**
 * One kept-alive connection with one call at a time. It knows no more of HTTP than the two servers speak, so that on a
 * machine of two cores the client does not use up what is to be measured.
 */
export class Connection {
  private constructor(private readonly socket: Socket) {}

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    await once(socket, 'connect');
    socket.once('end', () => socket.destroy(new Error('The server closed a connection')));
    return new Connection(socket);
  }

  /** The body of the answer; anything but a 2xx is an error. */
  async call({ method, path, key, body = '' }: Call): Promise<string> {
    const credential = key === undefined ? '' : `Authorization: Bearer ${key}\r\n`;
    const content = body && `Content-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n`;
    this.socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${credential}${content}${END.slice(2)}${body}`);
    const answer = await this.answer();
    if (!answer.startsWith('HTTP/1.1 2')) throw new Error(`${method} ${path}: ${answer}`);
    return answer.slice(answer.indexOf(END) + END.length);
  }

  close(): void {
    this.socket.destroy();
  }

  private async answer(): Promise<string> {
    const chunks: Buffer[] = [];
    for (let missing = 1; missing > 0;) {
      chunks.push(...((await once(this.socket, 'data')) as Buffer[]));
      missing = missingOf(chunks);
    }
    return Buffer.concat(chunks).toString();
  }
}

/** Bytes of the answer that are still to come. */
function missingOf(chunks: readonly Buffer[]): number {
  const start = (chunks[0] ?? Buffer.alloc(0)).toString('latin1');
  const head = start.indexOf(END);
  const length = /content-length: (\d+)/i.exec(start.slice(0, head))?.[1];
  if (head < 0 || length === undefined) throw new Error(`Not an answer with a length: ${start}`);
  return head + END.length + Number(length) - chunks.reduce((sum, { length: bytes }) => sum + bytes, 0);
}
