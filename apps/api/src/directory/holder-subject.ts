import { Injectable } from '@nestjs/common';
import { HoldersQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ContactSubject } from './contact-subject.js';

/** A person's entry has a version of its own. */
@Injectable()
export class HolderSubject extends SubjectFinder {
  constructor(
    private readonly contacts: ContactSubject,
    private readonly holders: HoldersQuery,
  ) {
    super();
  }

  override async find(actor: Actor, { id = '', holder = '' }: Readonly<Record<string, string>>) {
    const owner = await this.contacts.find(actor, { id });
    const found = owner && (await this.holders.of(actor, id)).find((one) => one.id === holder && one.name !== null);
    return owner && found ? { states: owner.states, version: found.version } : null;
  }
}
