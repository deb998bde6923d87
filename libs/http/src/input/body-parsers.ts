import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import type { DomainError } from '@liaison/kernel';
import { isApi } from '../access/request.js';
import { Malformed, UnsupportedMediaType } from '../problems/http.errors.js';
import { readJson } from './read-json.js';
import { Unreadable } from './unreadable.js';

const AS_BUFFER = { parseAs: 'buffer' } as const;
/** Bytes of what is attached, its form included. */
const ATTACHMENT = { ...AS_BUFFER, bodyLimit: 10 * 1_048_576 + 65_536 };
const TAKES_ATTACHMENTS = /^\/(api\/v1\/)?(nominations\b|states\/[A-Z]{2}\/profile\/files\b|profile\/documents\/)/;

/** JSON everywhere, forms on pages, files where they are attached, nothing else. What cannot be read becomes a value, so that 401 comes before 400 and 415. */
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
  app.addContentTypeParser<Buffer>('application/pdf', ATTACHMENT, ({ url }, body, done) =>
    done(null, isApi(url) && TAKES_ATTACHMENTS.test(url) ? body : new Unreadable(new UnsupportedMediaType())),
  );
  app.addContentTypeParser<Buffer>('multipart/form-data', ATTACHMENT, ({ url, headers }, body, done) => {
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

/** A form with files (RFC 7578): words as words, files as bytes; an empty choice of a file is none. @throws when it is none */
async function readAttachments(type: string, body: Buffer): Promise<object> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(form.keys())) {
    const kept: unknown[] = [];
    for (const value of form.getAll(name)) {
      if (typeof value === 'string') kept.push(storable(value));
      else if (value.size) kept.push(new Uint8Array(await value.arrayBuffer()));
    }
    if (kept.length) fields[name] = kept.length > 1 ? kept : kept[0];
  }
  return { ...fields };
}

function storable(value: string): string {
  if (value.includes('\0')) throw new Malformed();
  return value;
}

function orUnreadable(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return new Unreadable(error as DomainError);
  }
}
