import type { DomainError, ErrorKind, InputFault } from '@liaison/kernel';
import { hasText, type Language, text, type Values } from '@liaison/texts';

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  invalid: 422,
  unconditional: 428,
  'too-many': 429,
  unavailable: 503,
};

/** RFC 9457, with a stable code and, for input, what is wrong where. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** A refusal in the reader's words; null stands for a fault of ours, of which nothing is told. */
export function problemOf(refusal: DomainError | null, language: Language): Problem {
  const code = refusal?.code ?? 'service/unexpected';
  const status = refusal ? statusOf(refusal) : 500;
  const title = words(language, `problem.${String(status)}`, {}) ?? words(language, 'problem.400', {}) ?? code;
  const detail = words(language, `error.${code}`, refusal?.values ?? {}) ?? title;
  const problem = { type: `urn:liaison:${code}`, title, status, code, detail };
  return refusal?.faults.length ? { ...problem, errors: refusal.faults.map((fault) => worded(fault, language)) } : problem;
}

function statusOf(refusal: DomainError): number {
  return 'status' in refusal && typeof refusal.status === 'number' ? refusal.status : STATUS[refusal.kind];
}

function worded({ pointer, code, values }: InputFault, language: Language) {
  return { pointer, code, detail: words(language, `fault.${code}`, values ?? {}) ?? text(language, 'fault.invalid') };
}

/** Null also when an argument of the text is missing: a plainer detail is better than a refusal that turns into a fault. */
function words(language: Language, key: string, values: Values): string | null {
  try {
    return hasText(key) ? text(language, key, values) : null;
  } catch {
    return null;
  }
}
