import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { ActorCache, allow, TellAdministrators } from '@liaison/identity';
import { type Actor, Clock, InvalidInput, plainText } from '@liaison/kernel';
import type { NewContact } from '../domain/contact-record.js';
import { participate } from '../domain/participation.js';
import { readContact } from '../read-contact.js';
import { StoreContacts } from '../store-contacts.js';
import { lockState, moveState } from './participation-row.js';
import { deciding, participationNotice } from './tell-of-participation.js';

/** The office that speaks for the State towards the directory: its mission or ministry. */
export interface AuthorityOffice {
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly email: string;
  /** In order of preference, BCP 47. */
  readonly languages: readonly string[];
  readonly timeZone: string;
}

export interface Acceptance {
  /** Needed while the directory knows none. */
  readonly authority?: AuthorityOffice | undefined;
  /** The reference of the note with which the State said so, where it wrote one. */
  readonly noteVerbale?: string | undefined;
}

const LONGEST_REFERENCE = 200;

/** A State takes part, by its own nominating authority and nobody else; after it has left, again. */
@Injectable()
export class JoinDirectory {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly contacts: StoreContacts,
    private readonly administrators: TellAdministrators,
    private readonly actors: ActorCache,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput, NotFound, IllegalParticipation */
  async execute(actor: Actor, code: string, { authority, noteVerbale }: Acceptance): Promise<void> {
    allow(actor, 'participation/decide', { states: [code] });
    const reference = readReference(noteVerbale);
    await this.transactions.run(deciding(actor, code), async (tx) => {
      const { participation, names } = await lockState(tx, actor.directoryId, code);
      await moveState(tx, actor.directoryId, code, participate('join', participation));
      if (!(await hasAuthority(tx, actor.directoryId, code))) await this.addAuthority(tx, actor, code, authority);
      const at = this.clock.now();
      await tx.query(RECORD, [actor.directoryId, code, at, reference]);
      await this.audit.append(tx, actor, 'directory/state-joined', { subject: `state:${code}`, states: [code], data: {} });
      const decision = { what: 'joined', code, at, names } as const;
      await this.administrators.tell(tx, actor, code, participationNotice(decision, 'state'));
      await this.administrators.tell(tx, actor, null, participationNotice(decision, 'office'));
      await this.actors.ring(tx);
    });
    this.actors.forget();
  }

  private async addAuthority(tx: Tx, actor: Actor, state: string, office: AuthorityOffice | undefined): Promise<void> {
    if (!office) throw new InvalidInput([{ pointer: '/authority', code: 'missing' }]);
    const read = readContact(contactOf(state, office));
    if ('faults' in read) throw new InvalidInput(read.faults.map((fault) => ({ ...fault, pointer: pointerOf(fault.pointer) })));
    await this.contacts.add(tx, actor, [{ record: read.record, importKey: null }]);
  }
}

function readReference(given = ''): string | null {
  const read = plainText(given);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/noteVerbale', code: read.fault }]);
  if (read.text.length <= LONGEST_REFERENCE) return read.text || null;
  throw new InvalidInput([{ pointer: '/noteVerbale', code: 'too-long', values: { max: LONGEST_REFERENCE } }]);
}

async function hasAuthority(tx: Tx, directoryId: string, state: string): Promise<boolean> {
  const known = `select from contact where directory_id = $1 and state = $2 and category = 'authority' and status = 'active' limit 1`;
  return (await tx.query<unknown[]>(known, [directoryId, state])).length > 0;
}

function contactOf(state: string, { email, ...office }: AuthorityOffice): NewContact {
  return { ...office, state, category: 'authority', channels: [{ kind: 'email', address: email }] };
}

function pointerOf(pointer: string): string {
  return pointer.startsWith('/channels') ? '/authority/email' : `/authority${pointer}`;
}

const RECORD = `
  insert into participation (directory_id, state, joined_at, note_verbale) values ($1, $2, $3, $4)
  on conflict (directory_id, state) do update set joined_at = $3, note_verbale = $4, left_at = null`;
