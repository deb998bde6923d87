import { Injectable } from '@nestjs/common';
import type { Actor } from '@liaison/kernel';
import { isComparable, type PublishedScheme, Schemes } from '@liaison/severity';

/** The scale a person's State classifies with, beside the neutral one. */
@Injectable()
export class OwnScale {
  constructor(private readonly schemes: Schemes) {}

  /** Null: the State uses the neutral scale. */
  async of({ state }: Actor): Promise<PublishedScheme | null> {
    const own = state === null ? null : await this.schemes.ofState(state);
    return own && isComparable(own) ? own : null;
  }
}
