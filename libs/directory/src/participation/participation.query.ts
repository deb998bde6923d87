import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { openActs, type Participation, type ParticipationAct } from '../domain/participation.js';
import type { StateNames } from '../list-state.js';

/** How a State stands to the directory. For its own people and the directory's office only. */
export interface ParticipationView {
  readonly state: string;
  readonly names: StateNames;
  readonly participation: Participation;
  /** What can be done from here, by whoever may. */
  readonly acts: readonly ParticipationAct[];
  /** The address of the permanent mission that was written to, and in which language. */
  readonly mission: string | null;
  readonly language: Language | null;
  /** How many letters of invitation went out. */
  readonly letters: number;
  readonly invitedAt: string | null;
  /** What became of the last letter; null before there was one. */
  readonly lastLetter: 'pending' | 'sent' | 'failed' | null;
  /** Whether somebody holds, or was invited to, an account as nominating authority; null for readers who do not administer. */
  readonly authority: 'none' | 'invited' | 'named' | null;
  /** Whether the directory knows the authority's office, so that joining asks for nothing more. */
  readonly authorityOffice: boolean;
  readonly joinedAt: string | null;
  readonly noteVerbale: string | null;
  readonly leftAt: string | null;
  readonly needsHelp: boolean;
  readonly helpNote: string | null;
  readonly helpAt: string | null;
}

@Injectable()
export class ParticipationQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Every State the directory lists, in the order of codes; after `after`, when given. */
  async list(actor: Actor, { after = '', limit = 300 }: { after?: string; limit?: number } = {}): Promise<ParticipationView[]> {
    allow(actor, 'participation/oversee');
    const values = [actor.directoryId, true, after, limit];
    const rows = await this.transactions.run(actor, (tx) => tx.query<Row[]>(`${SELECT} and s.code > $3 order by s.code limit $4`, values));
    return rows.map(toView);
  }

  /** @throws NotFound */
  async one(actor: Actor, code: string): Promise<ParticipationView> {
    allow(actor, 'participation/read', { states: [code] });
    const values = [actor.directoryId, actor.state === null, code];
    const [row] = await this.transactions.run(actor, (tx) => tx.query<Row[]>(`${SELECT} and s.code = $3`, values));
    if (!row) throw new NotFound('State');
    return toView(row);
  }
}

type Row = Omit<ParticipationView, 'acts'>;

function toView(row: Row): ParticipationView {
  return { ...row, acts: openActs(row.participation) };
}

/** Under row security: what is not the reader's to see is not there. $2: whether an officer reads. */
const SELECT = `
  select s.code as state, s.names, s.participation, p.mission, p.language, coalesce(p.letters, 0) as letters,
    p.invited_at as "invitedAt", p.joined_at as "joinedAt", p.note_verbale as "noteVerbale", p.left_at as "leftAt",
    coalesce(p.needs_help, false) as "needsHelp", p.help_note as "helpNote", p.help_at as "helpAt",
    (select case d.status when 'pending' then 'pending' when 'sent' then 'sent' else 'failed' end from delivery d
      where d.directory_id = s.directory_id and d.occasion = 'participation:' || s.code || ':' || p.letters) as "lastLetter",
    case when $2::boolean then case
      when exists (select from account a where a.directory_id = s.directory_id and a.state = s.code
        and 'nominating-authority' = any (a.roles) and a.disabled_at is null) then 'named'
      when exists (select from invitation i where i.directory_id = s.directory_id and i.state = s.code
        and 'nominating-authority' = any (i.roles) and i.closed_at is null) then 'invited'
      else 'none' end end as authority,
    exists (select from contact c where c.directory_id = s.directory_id and c.state = s.code and c.category = 'authority'
      and c.status = 'active') as "authorityOffice"
  from state s left join participation p on p.directory_id = s.directory_id and p.state = s.code
  where s.directory_id = $1`;
