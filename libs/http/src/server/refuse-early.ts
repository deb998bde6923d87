import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiate } from '@liaison/texts';
import { problemOf } from '../problems/problem.js';
import { refusalOf } from '../problems/refusal-of.js';

/** What Fastify's router refuses before any route is known (a broken percent sign, an endless parameter). */
export function refuseUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(refusalOf(error), negotiate(request.headers['accept-language']));
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What Node's parser refuses before there is a request at all. */
export function refuseUnparsable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const problem = problemOf(refusalOf(Object.assign(new Error(), { statusCode: status })), 'en');
  const body = JSON.stringify(problem);
  const head = `HTTP/1.1 ${String(status)} ${problem.title}\r\nContent-Type: application/problem+json\r\nConnection: close\r\n`;
  socket.end(`${head}Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
}
