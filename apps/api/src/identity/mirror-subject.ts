import { Injectable } from '@nestjs/common';
import type { SubjectFinder } from '@liaison/http';
import { MirrorsQuery } from '@liaison/identity';
import { type Actor, isId } from '@liaison/kernel';

/** A key for which somebody asked, seen by those who decide. */
@Injectable()
export class MirrorSubject implements SubjectFinder {
  constructor(private readonly mirrors: MirrorsQuery) {}

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    return isId(id) && (await this.mirrors.wasAsked(actor, id)) ? { states: [], version: null } : null;
  }
}
