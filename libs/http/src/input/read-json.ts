import { Malformed, TooDeep } from '../problems/http.errors.js';

const DEEPEST = 32;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const [QUOTE, BACKSLASH, OPENS, CLOSES] = [0x22, 0x5c, [0x5b, 0x7b], [0x5d, 0x7d]] as const;

/** RFC 8259, with a depth that no honest document reaches. An empty body is no body. @throws Malformed, TooDeep */
export function readJson(body: Buffer): unknown {
  if (!body.length) return undefined;
  checkDepth(body);
  try {
    return JSON.parse(utf8.decode(body), withoutPrototype);
  } catch {
    throw new Malformed();
  }
}

function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Malformed();
  return value;
}

/** One pass over the bytes, before anything recursive touches them. */
function checkDepth(body: Buffer): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPENS[0] || byte === OPENS[1]) {
      if (++depth > DEEPEST) throw new TooDeep();
    } else if (byte === CLOSES[0] || byte === CLOSES[1]) depth--;
  }
}
