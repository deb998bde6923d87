import { InvalidInput } from '@liaison/kernel';
import { type Given, wordOf } from './given.js';

/** What was typed twice. @throws InvalidInput when it was not twice the same */
export function samePassword(body: Given | null): string {
  const [password, again] = [wordOf(body, 'password'), wordOf(body, 'again')];
  if (password !== again) throw new InvalidInput([{ pointer: '/again', code: 'passwords-differ' }]);
  return password;
}
