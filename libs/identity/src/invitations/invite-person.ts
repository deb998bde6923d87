import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, InvalidInput, newId, plainText, type Role } from '@liaison/kernel';
import { readMailbox } from '@liaison/messaging';
import type { Language } from '@liaison/texts';
import { appoint } from '../domain/appointments.js';
import { allow } from '../domain/policy.js';
import { AccountNotSetUp } from '../accounts.errors.js';
import { checkContacts } from '../own-contacts.js';
import { type Invitation, statesOf } from './invitation.js';
import { KeepInvitation } from './keep-invitation.js';
import { type Addressee, SendInvitation } from './send-invitation.js';

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  /** Null: to the directory itself. */
  readonly state: string | null;
  readonly roles: readonly Role[];
  /** The contacts a liaison is to staff. */
  readonly contactIds: readonly string[];
  readonly language: Language;
}

export interface Invited {
  readonly id: string;
  /** `waiting`: nothing is sent before another officer confirms. */
  readonly status: 'sent' | 'waiting';
}

const LONGEST_NAME = 200;

@Injectable()
export class InvitePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepInvitation,
    private readonly send: SendInvitation,
  ) {}

  /**
   * Invites somebody to an account of their own. Nobody else ever knows its password.
   * @throws InvalidInput, AccountExists, AccountNotSetUp, InvitationOpen
   */
  async execute(actor: Actor, wanted: NewInvitation): Promise<Invited> {
    allow(actor, 'account/administer', { states: statesOf(wanted) });
    const invitation = read(actor, wanted);
    const atOnce = appoint(actor, wanted) === 'at-once';
    const addressee = await this.send.lookUp(invitation);
    if (addressee === 'never-enrolled') throw new AccountNotSetUp();
    await this.transactions.run(actor, (tx) => this.record(tx, actor, invitation, atOnce ? addressee : null));
    return { id: invitation.id, status: atOnce ? 'sent' : 'waiting' };
  }

  private async record(tx: Tx, actor: Actor, invitation: Invitation, addressee: Addressee | null): Promise<void> {
    await checkState(tx, actor, invitation);
    await checkContacts(tx, actor, invitation);
    await this.keep.execute(tx, actor, invitation, addressee);
  }
}

function read(actor: Actor, { email, name, state, roles, contactIds, language }: NewInvitation): Invitation {
  const mailbox = readMailbox(email.trim())?.toLowerCase();
  if (mailbox === undefined) throw new InvalidInput([{ pointer: '/email', code: 'address-needed' }]);
  const by = { invitedBy: actor.name, invitedPerson: actor.personId };
  return { id: newId(), state, email: mailbox, name: nameOf(name), roles: [...new Set(roles)], contactIds, language, issue: 0, ...by };
}

function nameOf(given: string): string {
  const read = plainText(given);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/name', code: read.fault }]);
  if (!read.text) throw new InvalidInput([{ pointer: '/name', code: 'missing' }]);
  if (read.text.length > LONGEST_NAME) throw new InvalidInput([{ pointer: '/name', code: 'too-long', values: { max: LONGEST_NAME } }]);
  return read.text;
}

/** Into a State that has left, nobody is invited. */
async function checkState(tx: Tx, actor: Actor, { state }: Invitation): Promise<void> {
  if (state === null) return;
  const [found] = await tx.query<unknown[]>(TAKES_PART, [actor.directoryId, state]);
  if (!found) throw new InvalidInput([{ pointer: '/state', code: 'unknown-state' }]);
}

const TAKES_PART = `select from state where directory_id = $1 and code = $2 and participation <> 'withdrawn'`;
