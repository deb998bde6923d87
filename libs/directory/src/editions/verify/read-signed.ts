import { compactVerify, flattenedVerify, importJWK } from 'jose';
import type { Signed } from '../../domain/editions/edition.js';
import { sha256 } from '../issue-edition.js';
import { splitSeal } from '../book/book-seal.js';
import { kidOf, publicJwk } from '../keys/key-pair.js';

/** A file whose signature holds under the key it brings along; whether that key is the directory's is another question. */
export interface Intact {
  readonly content: Signed;
  readonly kid: string;
  /** SHA-256 of what was signed. */
  readonly hash: string;
}

export type ReadSigned = Intact | { readonly doubt: 'damaged' | 'altered' | 'foreign'; readonly kid: string | null };

const TYPES: readonly string[] = ['liaison-edition', 'liaison-withdrawals', 'liaison-book'];

/** A file of an edition, a list of what was withdrawn, or a printed book. */
export async function readSigned(file: Buffer): Promise<ReadSigned> {
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return readFlattened(file);
  const book = splitSeal(file);
  if (!book) return { doubt: 'damaged', kid: null };
  const [header, payload] = book.line.split('.');
  const read = await readJws(header, payload, (key) => compactVerify(book.line, key, ALGORITHMS));
  if ('doubt' in read) return read;
  const { content } = read;
  return content.type === 'liaison-book' && content.sha256 === sha256(book.pdf) ? read : { doubt: 'altered', kid: read.kid };
}

type Key = Awaited<ReturnType<typeof importJWK>>;

const ALGORITHMS = { algorithms: ['EdDSA'] };

async function readFlattened(file: Buffer): Promise<ReadSigned> {
  const jws = parsed(file.toString('utf8').replace(/^\uFEFF/, ''));
  const { protected: header, payload, signature } = jws ?? {};
  if (typeof header !== 'string' || typeof payload !== 'string' || typeof signature !== 'string') return { doubt: 'damaged', kid: null };
  // Only what is signed counts: an unprotected header is not looked at.
  const jwsOnly = { protected: header, payload, signature };
  const read = await readJws(header, payload, (key) => flattenedVerify(jwsOnly, key, ALGORITHMS));
  return 'content' in read && read.content.type === 'liaison-book' ? { doubt: 'foreign', kid: read.kid } : read;
}

async function readJws(
  header: string | undefined,
  payload: string | undefined,
  verify: (key: Key) => Promise<unknown>,
): Promise<ReadSigned> {
  const { alg, kid, jwk } = (decoded(header) ?? {}) as { alg?: unknown; kid?: unknown; jwk?: { x?: unknown } };
  if (typeof alg !== 'string') return { doubt: 'damaged', kid: null };
  const named = typeof kid === 'string' ? kid : null;
  const x = jwk?.x;
  if (alg !== 'EdDSA' || named === null || typeof x !== 'string') return { doubt: 'foreign', kid: named };
  // A key under another key's name would be trusted for the name.
  if ((await kidOf(x)) !== named) return { doubt: 'altered', kid: named };
  try {
    await verify(await importJWK({ ...publicJwk(x), alg: 'EdDSA' }));
  } catch {
    return { doubt: 'altered', kid: named };
  }
  const content = decoded(payload);
  const type = content?.['type'];
  if (typeof type !== 'string' || !TYPES.includes(type) || content?.['version'] !== 1) return { doubt: 'foreign', kid: named };
  return { content: content as unknown as Signed, kid: named, hash: sha256(Buffer.from(payload ?? '', 'base64url')) };
}

function decoded(part: string | undefined): Record<string, unknown> | null {
  return parsed(Buffer.from(part ?? '', 'base64url').toString('utf8'));
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
