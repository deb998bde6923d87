import { Injectable } from '@nestjs/common';
import type { SubjectFinder } from '@liaison/http';
import { ApiKeysQuery } from '@liaison/identity';
import { type Actor, isId } from '@liaison/kernel';

/** Another State's key does not exist for anybody but its owner. */
@Injectable()
export class ApiKeySubject implements SubjectFinder {
  constructor(private readonly keys: ApiKeysQuery) {}

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    const state = isId(id) ? await this.keys.ownerOf(actor, id) : null;
    return state === null ? null : { states: [state], version: null };
  }
}
