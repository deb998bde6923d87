import { Injectable } from '@nestjs/common';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import type { Translation } from './domain/crosswalk.js';
import { type GivenTranslation, translateGiven } from './domain/translate-given.js';
import { Schemes } from './schemes.js';

/** What a level of one scheme may be called in another. Nothing is stored. */
@Injectable()
export class TranslateLevel {
  constructor(private readonly schemes: Schemes) {}

  /** @throws Forbidden, UnknownReference, PinOutOfRange */
  async execute(actor: Actor, given: GivenTranslation): Promise<Translation> {
    allow(actor, 'severity/read');
    return translateGiven(await this.schemes.current(), given);
  }
}
