import { Injectable } from '@nestjs/common';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { Schemes } from '@liaison/severity';

/** A version of a scheme belongs to its owner; one that no State owns is nobody's to judge. */
@Injectable()
export class PlacementSubject extends SubjectFinder {
  constructor(private readonly schemes: Schemes) {
    super();
  }

  override async find(_: Actor, { id = '', version = '' }: Readonly<Record<string, string>>) {
    const scheme = await this.schemes.find(id, version);
    return scheme?.country ? { states: [scheme.country], version: null } : null;
  }
}
