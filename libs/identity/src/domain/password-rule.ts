import { InvalidInput } from '@liaison/kernel';

const LONGEST = 128;
/** What is left of a password besides names anybody knows must still be this long. */
const OWN_PART = 6;

/** Against what a new password is held. */
export interface PasswordNeeds {
  /** Characters at least. */
  readonly shortest: number;
  /** Whether this, in lower case, is among the passwords everybody tries first. */
  readonly isCommon: (folded: string) => boolean;
  /** Names and addresses that belong to the person or the service. */
  readonly about: readonly string[];
}

/**
 * The password as it is kept (NFC). Length is what protects, and a list of what is tried first; no rules about kinds of
 * characters (NIST SP 800-63B-4 §3.1.1.2).
 * @throws InvalidInput
 */
export function readPassword(given: string, pointer: string, needs: PasswordNeeds): string {
  const password = given.normalize('NFC');
  const { length } = Array.from(password);
  if (length < needs.shortest) throw new InvalidInput([{ pointer, code: 'password-too-short', values: { min: needs.shortest } }]);
  if (length > LONGEST) throw new InvalidInput([{ pointer, code: 'too-long', values: { max: LONGEST } }]);
  const folded = password.normalize('NFKC').toLowerCase();
  if (isPredictable(folded, needs)) throw new InvalidInput([{ pointer, code: 'password-common' }]);
  if (isAbout(folded, needs.about)) throw new InvalidInput([{ pointer, code: 'password-about-you' }]);
  return password;
}

/** Listed as it is, or without what stands around it; the same again and again; or signs in a row. */
function isPredictable(folded: string, { isCommon, shortest }: PasswordNeeds): boolean {
  const core = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const [, unit] = /^(.+?)\1+$/u.exec(folded) ?? [];
  if (isCommon(folded) || (core !== '' && isCommon(core))) return true;
  if (unit !== undefined && (Array.from(unit).length < shortest / 2 || isCommon(unit) || isRun(unit))) return true;
  return isRun(folded);
}

function isRun(folded: string): boolean {
  const codes = Array.from(folded, (sign) => sign.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)));
  return steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
}

/** Made of the person's own name or address, or the service's, and little else. */
function isAbout(folded: string, about: readonly string[]): boolean {
  const parts = about
    .flatMap((one) =>
      one
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s@.,_-]+/u),
    )
    .filter((part) => part.length > 2);
  const left = [...new Set(parts)].sort((a, b) => b.length - a.length).reduce((rest, part) => rest.replaceAll(part, ''), folded);
  return left !== folded && Array.from(left.replace(/[^\p{L}\p{N}]/gu, '')).length < OWN_PART;
}
