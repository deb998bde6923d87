import { Injectable } from '@nestjs/common';
import { EditionsQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

/** An edition, by its number or id; it is every member's. */
@Injectable()
export class EditionSubject extends SubjectFinder {
  constructor(private readonly editions: EditionsQuery) {
    super();
  }

  override async find(actor: Actor, { edition = '' }: Readonly<Record<string, string>>) {
    return (await this.editions.knows(actor, edition)) ? { states: [], version: null } : null;
  }
}
