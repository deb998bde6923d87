import type { ParsedMail } from 'mailparser';

export interface ReadMail {
  readonly subject: string;
  readonly text: string;
  /** Unfolded values by lower-case name; a name that occurs more than once has them all, in order. */
  readonly headers: Readonly<Record<string, string | string[]>>;
}

export function readMail({ subject = '', text = '', headerLines }: ParsedMail): ReadMail {
  const headers: Record<string, string | string[]> = {};
  for (const { key, line } of headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n(?=[ \t])/g, '')
      .trim();
    const earlier = headers[key];
    headers[key] = earlier === undefined ? value : [earlier, value].flat();
  }
  return { subject, text, headers };
}
