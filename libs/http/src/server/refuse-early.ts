import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiate } from '@liaison/texts';
import { type Problem, problemOf } from '../problems/problem.js';
import { refusalOf } from '../problems/refusal-of.js';
import type { SecureHeaders } from './secure-headers.js';

/** What is refused before hooks and filters are there, with the headers and the form of every other answer. */
export function earlyRefusals(headers: SecureHeaders) {
  return {
    /** What Fastify's router refuses before any route is known (a broken percent sign, an endless parameter). */
    frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply): void {
      const problem = problemOf(refusalOf(error), negotiate(request.headers['accept-language']));
      void reply.headers(headers).status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
    },

    /** What Node's parser refuses before there is a request at all. */
    clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
      const problem = problemOf(refusalOf(Object.assign(new Error(), { statusCode: status })), 'en');
      socket.end(rawAnswer(problem, headers));
    },
  };
}

function rawAnswer(problem: Problem, headers: SecureHeaders): string {
  const body = JSON.stringify(problem);
  const all = {
    ...headers,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${String(problem.status)} ${problem.title}\r\n${lines.join('')}\r\n${body}`;
}
