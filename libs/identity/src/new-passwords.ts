import { Injectable } from '@nestjs/common';
import { Settings } from '@liaison/settings';
import { readPassword } from './domain/password-rule.js';

export interface PasswordOwner {
  readonly hasFactor: boolean;
  /** Name and address. */
  readonly about: readonly string[];
}

/** Judges new passwords; the list of common ones is read when the first is judged. */
@Injectable()
export class NewPasswords {
  private common: Promise<ReadonlySet<string>> | undefined;

  constructor(private readonly settings: Settings) {}

  /** The password in the form that is hashed. @throws InvalidInput */
  async read(given: string, pointer: string, { hasFactor, about }: PasswordOwner): Promise<string> {
    const { PASSWORD_SHORTEST, PASSWORD_SHORTEST_WITH_FACTOR } = this.settings;
    const common = await (this.common ??= commonPasswords());
    return readPassword(given, pointer, {
      shortest: hasFactor ? PASSWORD_SHORTEST_WITH_FACTOR : PASSWORD_SHORTEST,
      isCommon: (folded) => common.has(folded),
      about: ['Liaison', ...about],
    });
  }
}

async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}
