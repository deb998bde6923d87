/** Something a process gave out: a log line, an answer, a mail, a row. */
export interface Output {
  readonly where: string;
  readonly text: string;
}

/** Secrets one recognises wherever they turn up, plain or in the usual disguises. */
export class Canaries {
  private readonly forms = new Map<string, readonly string[]>();

  plant(name: string, secret: string | undefined): string {
    if (!secret || secret.length < 8) throw new Error(`${name} is no secret: ${String(secret)}`);
    this.forms.set(`${name} ${String(this.forms.size)}`, formsOf(Buffer.from(secret)));
    return secret;
  }

  /** A secret that is bytes, such as a key. */
  plantBytes(name: string, secret: Buffer): void {
    this.forms.set(`${name} ${String(this.forms.size)}`, [...formsOf(secret), secret.toString('base64')]);
  }

  get names(): string[] {
    return [...new Set([...this.forms.keys()].map(nameOf))];
  }

  /** `where: name` for every secret in every output, unless it is the very carrier of that secret. */
  found(outputs: readonly Output[], isCarrier: (where: string, name: string) => boolean = () => false): string[] {
    const finds = outputs.flatMap(({ where, text }) =>
      [...this.forms]
        .filter(([key, forms]) => forms.some((form) => text.includes(form)) && !isCarrier(where, nameOf(key)))
        .map(([key]) => `${where}: ${nameOf(key)}`),
    );
    return [...new Set(finds)].sort();
  }
}

function nameOf(key: string): string {
  return key.replace(/ \d+$/, '');
}

/** As it is, in an address or form, as bytes of a column, and inside anything encoded in base64, wherever it begins there. */
function formsOf(secret: Buffer): string[] {
  const text = secret.toString();
  const readable = Buffer.from(text).equals(secret)
    ? [text, encodeURIComponent(text), new URLSearchParams({ v: text }).toString().slice(2)]
    : [];
  return [...new Set([...readable, secret.toString('hex'), ...inBase64(secret)])];
}

/** The letters that stay the same whatever stands before and after, for each of the three places it can begin. */
function inBase64(secret: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), secret]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((kind) => padded.toString(kind).slice(from, to));
  });
}
