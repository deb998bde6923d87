import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { Clock } from '@liaison/kernel';
import type { Hours } from './domain/hours.js';
import { OPEN_NOW } from './open-now.js';

export interface RoutingChannel {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly position: number;
  readonly suspect: boolean;
  readonly reachability: 'untested' | 'reachable' | 'unreachable';
  readonly lastConfirmedAt: string | null;
}

export interface RoutingContact {
  readonly id: string;
  readonly category: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly languages: string[];
  readonly timeZone: string;
  readonly openNow: boolean;
  readonly hours: Hours;
  /** Contacts that were merged into it: whoever was to be reached there is reached here. */
  readonly formerly?: readonly string[];
  readonly channels: RoutingChannel[];
}

/**
 * What routing looks at: a State's active contacts, its nominating authority included, with their evidence. Nobody writes
 * to a State that does not take part.
 */
@Injectable()
export class RoutingContacts {
  constructor(private readonly clock: Clock) {}

  of(tx: Tx, directoryId: string, state: string): Promise<RoutingContact[]> {
    return tx.query<RoutingContact[]>(SELECT, [directoryId, state, this.clock.now()]);
  }
}

const SELECT = `
  select c.id, c.category, c.institution, c.institution_latin as "institutionLatin", c.role_title as "roleTitle", c.languages,
    c.time_zone as "timeZone", ${OPEN_NOW('$3')} as "openNow", c.hours,
    (select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'address', h.address, 'position', h.position,
       'suspect', h.suspect, 'reachability', h.reachability, 'lastConfirmedAt', h.last_confirmed_at) order by h.position), '[]')
     from channel h where h.contact_id = c.id and h.position is not null) as channels,
    array(select m.id from contact m where m.directory_id = $1 and m.state = $2 and m.merged_into is not null
      and c.id = any(app_standing_contacts(array[m.id]))) as formerly
  from contact c
  join state s on s.directory_id = c.directory_id and s.code = c.state and s.participation = 'participating'
  where c.directory_id = $1 and c.state = $2 and c.status = 'active'
  order by c.id`;
