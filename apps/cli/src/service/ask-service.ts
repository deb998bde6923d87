import { chooseDataFolder } from '../../../standalone/src/folder/data-folder.js';
import { readRunning } from '../../../standalone/src/folder/running.js';
import type { Language } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';

/** Where a Liaison answers, and with what key; what is shown is what the key may see. */
export interface Service {
  readonly url: string;
  readonly key: string;
  readonly language: Language;
}

const WITHIN_MS = 30_000;
const PAGE = 200;
/** Enough for every State; nobody reads more on a terminal. */
const MOST = 10_000;

/** `LIAISON_URL` (else the standalone on this machine) and `LIAISON_API_KEY`; a key never stands on the command line, where others see it. */
export async function serviceOf(env: NodeJS.ProcessEnv, language: Language): Promise<Service> {
  const given = env.LIAISON_URL ?? (await readRunning(await chooseDataFolder(env)))?.PUBLIC_URL;
  if (!given || !URL.canParse(given)) throw new OperatorError('cli.service.no-url');
  const { protocol, hostname, href } = new URL(given);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) throw new OperatorError('cli.service.not-https', { url: href });
  if (!env.LIAISON_API_KEY) throw new OperatorError('cli.service.no-key');
  return { url: href, key: env.LIAISON_API_KEY, language };
}

export type Query = Readonly<Record<string, string | undefined>>;

/** One answer. @throws OperatorError with what the service says, in the reader's language */
export async function ask<T>({ url, key, language }: Service, path: string, query: Query = {}): Promise<T> {
  const address = new URL(`/api/v1/${path}`, url);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value);
  const headers = { authorization: `Bearer ${key}`, accept: 'application/json', 'accept-language': language };
  const answer = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) }).catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  if (!answer || body === null || body === undefined) throw new OperatorError('cli.service.unreachable', { url });
  if (!answer.ok) throw new OperatorError('cli.service.refused', { reason: reasonIn(body) || String(answer.status) });
  return body as T;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** All of a list, page by page. */
export async function askAll<T>(service: Service, path: string, query: Query = {}): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null && all.length < MOST;) {
    const page: Page<T> = await ask<Page<T>>(service, path, { limit: String(PAGE), ...query, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

function reasonIn(body: unknown): string {
  const { detail, errors } = body as { detail?: unknown; errors?: unknown };
  const faults = Array.isArray(errors)
    ? errors.map(({ pointer, detail: why }: { pointer: string; detail: string }) => `${pointer}: ${why}`)
    : [];
  return [typeof detail === 'string' ? detail : '', ...faults].filter(Boolean).join(' · ');
}
