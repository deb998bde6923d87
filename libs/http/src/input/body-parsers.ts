import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import type { DomainError } from '@liaison/kernel';
import { isApi } from '../access/request.js';
import { Malformed, UnsupportedMediaType } from '../problems/http.errors.js';
import { readJson } from './read-json.js';
import { Unreadable } from './unreadable.js';

const AS_BUFFER = { parseAs: 'buffer' } as const;

/** JSON everywhere, forms on pages, nothing else. What cannot be read becomes a value, so that 401 comes before 400 and 415. */
export function addBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(/^application\/([\w.-]+\+)?json\b/, AS_BUFFER, (_, body, done) =>
    done(
      null,
      orUnreadable(() => readJson(body)),
    ),
  );
  app.addContentTypeParser<Buffer>('application/x-www-form-urlencoded', AS_BUFFER, ({ url }, body, done) =>
    done(
      null,
      orUnreadable(() => readForm(url, body)),
    ),
  );
  app.addContentTypeParser<Buffer>('*', AS_BUFFER, (_, body, done) =>
    done(null, body.length ? new Unreadable(new UnsupportedMediaType()) : undefined),
  );
}

function readForm(url: string, body: Buffer): object {
  if (isApi(url)) throw new UnsupportedMediaType();
  const text = body.toString('utf8');
  if (text.includes('%00') || text.includes('\0')) throw new Malformed();
  return { ...parse(text, undefined, undefined, { maxKeys: 500 }) };
}

function orUnreadable(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return new Unreadable(error as DomainError);
  }
}
