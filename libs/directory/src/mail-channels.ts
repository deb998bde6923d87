import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';

export interface MailChannel {
  readonly state: string;
  readonly contactId: string;
  readonly category: string;
  readonly channelId: string;
  readonly address: string;
  readonly languages: string[];
  readonly timeZone: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly lastConfirmedAt: Date | null;
}

export interface Choice {
  readonly states?: readonly string[] | null;
  readonly categories?: readonly string[] | null;
}

/** The e-mail channels a verification round can check. */
@Injectable()
export class MailChannels {
  /** Of active contacts of participating States; nominating authorities only where their category is asked for. */
  of(tx: Tx, directoryId: string, { states, categories }: Choice = {}): Promise<MailChannel[]> {
    return tx.query<MailChannel[]>(SELECT, [directoryId, states?.length ? states : null, categories?.length ? categories : null]);
  }
}

const SELECT = `
  select c.state, c.id as "contactId", c.category, h.id as "channelId", h.address, c.languages, c.time_zone as "timeZone",
    c.institution, c.institution_latin as "institutionLatin", c.role_title as "roleTitle", h.last_confirmed_at as "lastConfirmedAt"
  from contact c
  join state s on s.directory_id = c.directory_id and s.code = c.state and s.participation = 'participating'
  join channel h on h.contact_id = c.id and h.kind = 'email' and h.position is not null
  where c.directory_id = $1 and c.status = 'active'
    and ($2::text[] is null or c.state = any($2))
    and case when $3::text[] is null then c.category <> 'authority' else c.category = any($3) end
  order by c.state, c.id, h.position`;
