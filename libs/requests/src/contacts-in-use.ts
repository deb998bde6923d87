import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { ContactUses, type UsedContact } from '@liaison/directory';

/** A contact that a request under way goes to, or comes from, is not taken away under it. */
@Injectable()
export class ContactsInUse implements OnModuleInit {
  constructor(private readonly uses: ContactUses) {}

  onModuleInit(): void {
    this.uses.onAsked((tx, directoryId, contacts) => this.among(tx, directoryId, contacts));
  }

  /** Row security shows a request to its two States alone, so each is asked in its own name; nothing but ids leaves this place. */
  private async among(tx: Tx, directoryId: string, contacts: readonly UsedContact[]): Promise<string[]> {
    const found: string[] = [];
    for (const state of new Set(contacts.map((one) => one.state))) {
      const ids = contacts.filter((one) => one.state === state).map(({ id }) => id);
      await tx.query(AS_STATE, [state]);
      const rows = await tx.query<{ id: string }[]>(IN_USE, [directoryId, ids, state]);
      found.push(...rows.map(({ id }) => id));
    }
    await tx.query(AS_STATE, ['']);
    return found;
  }
}

const AS_STATE = `select set_config('app.state', $1, true)`;

const IN_USE = `
  select c.id from unnest($2::uuid[]) as c (id) where exists (
    select from incident_thread t join incident_request r on r.id = t.request_id
    where t.directory_id = $1 and t.status in ('sent', 'acknowledged', 'accepted', 'more-information')
      and ((t.sender_state = $3 and c.id in (r.sending_contact, r.second_contact)) or (t.receiver_state = $3
        and jsonb_path_exists(t.plan, '$.steps[*].contacts[*] ? (@.id == $id)', jsonb_build_object('id', c.id)))))`;
