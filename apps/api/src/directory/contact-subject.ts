import { Injectable } from '@nestjs/common';
import { ContactsQuery, mayChange } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@Injectable()
export class ContactSubject extends SubjectFinder {
  constructor(private readonly contacts: ContactsQuery) {
    super();
  }

  override async find(actor: Actor, { id = '' }: Readonly<Record<string, string>>) {
    const owner = await this.contacts.ownerOf(actor, id);
    if (!owner) return null;
    mayChange(actor, owner.state);
    return { states: [owner.state], version: owner.version };
  }
}

/** For what may be done with any contact that one sees. */
@Injectable()
export class VisibleContact extends SubjectFinder {
  constructor(private readonly contacts: ContactsQuery) {
    super();
  }

  override async find(actor: Actor, { id = '' }: Readonly<Record<string, string>>) {
    const owner = await this.contacts.ownerOf(actor, id);
    return owner && { states: [owner.state], version: null };
  }
}
