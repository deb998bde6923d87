import { InvalidInput } from '@liaison/kernel';

const SHORTEST = 12;
const LONGEST = 200;

/** Length is what protects (NIST SP 800-63B §3.1.1.2); no rules about kinds of characters. @throws InvalidInput */
export function checkPassword(password: string, pointer: string): void {
  const { length } = Array.from(password);
  if (length < SHORTEST) throw new InvalidInput([{ pointer, code: 'password-too-short', values: { min: SHORTEST } }]);
  if (length > LONGEST) throw new InvalidInput([{ pointer, code: 'too-long', values: { max: LONGEST } }]);
}
