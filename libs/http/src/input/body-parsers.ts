import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import type { DomainError } from '@liaison/kernel';
import { isApi } from '../access/request.js';
import { Malformed, UnsupportedMediaType } from '../problems/http.errors.js';
import { readAttachments } from './read-attachments.js';
import { readJson } from './read-json.js';
import { Unreadable } from './unreadable.js';

const AS_BUFFER = { parseAs: 'buffer' } as const;
const LARGEST_FILE = 10 * 1_048_576;
/** Bytes of what is attached, its form included. */
const ATTACHMENT = { ...AS_BUFFER, bodyLimit: LARGEST_FILE + 65_536 };
/** A file that a page handed back comes in base64: four bytes for three. */
const FORM = { ...AS_BUFFER, bodyLimit: Math.ceil((LARGEST_FILE * 4) / 3) + 65_536 };
const TAKES_ATTACHMENTS = /^\/(api\/v1\/)?(nominations\b|merge\b|imports\b|states\/[A-Z]{2}\/profile\/files\b|profile\/documents\/)/;
/** Lists of contacts are read by whoever takes them in, whatever their form; JSON of more than 1 MiB comes as bytes. */
const TAKES_LISTS = /^\/api\/v1\/contact-imports(\?|$)/;
const LISTS = ['text/csv', 'text/vcard', 'application/octet-stream'];

/** JSON everywhere, forms on pages, files where they are attached, nothing else. What cannot be read becomes a value, so that 401 comes before 400 and 415. */
export function addBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(/^application\/([\w.-]+\+)?json\b/, AS_BUFFER, ({ url }, body, done) =>
    done(null, TAKES_LISTS.test(url) ? body : orUnreadable(() => readJson(body))),
  );
  app.addContentTypeParser<Buffer>(LISTS, ATTACHMENT, ({ url }, body, done) =>
    done(null, TAKES_LISTS.test(url) ? body : new Unreadable(new UnsupportedMediaType())),
  );
  app.addContentTypeParser<Buffer>('application/x-www-form-urlencoded', AS_BUFFER, ({ url }, body, done) =>
    done(
      null,
      orUnreadable(() => readForm(url, body)),
    ),
  );
  app.addContentTypeParser<Buffer>('application/pdf', ATTACHMENT, ({ url }, body, done) =>
    done(null, isApi(url) && TAKES_ATTACHMENTS.test(url) ? body : new Unreadable(new UnsupportedMediaType())),
  );
  app.addContentTypeParser<Buffer>('multipart/form-data', FORM, ({ url, headers }, body, done) => {
    const refused = isApi(url) || !TAKES_ATTACHMENTS.test(url);
    readAttachments(refused ? '' : (headers['content-type'] ?? ''), body).then(
      (form) => done(null, form),
      () => done(null, new Unreadable(refused ? new UnsupportedMediaType() : new Malformed())),
    );
  });
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
