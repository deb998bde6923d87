import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import { EMPTY_PROFILE, type StateProfile } from '../domain/profile.js';
import { StatesQuery } from '../states.query.js';

export interface ProfileVersion {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
}

export interface ProfileFile {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** `version` 0 and empty before a State has said anything. */
export interface ProfileView extends StateProfile {
  readonly state: string;
  readonly version: number;
  readonly at: string | null;
  readonly actor: string | null;
  /** Those the documents name. */
  readonly files: readonly ProfileFile[];
}

@Injectable()
export class ProfileQuery {
  constructor(
    private readonly reads: Reads,
    private readonly states: StatesQuery,
  ) {}

  /** The version in force, or one before it. @throws NotFound */
  async one(actor: Actor, code: string, version?: number): Promise<ProfileView> {
    await this.allowSight(actor, code);
    const row = await this.reads.first<ProfileRow>('state-profile', ONE, [actor.directoryId, code, version ?? null]);
    if (!row && version !== undefined) throw new NotFound('profile');
    const { profile, ...published } = row ?? { version: 0, at: null, actor: null, profile: EMPTY_PROFILE };
    const ids = profile.documents.flatMap(({ file }) => file ?? []);
    const files = ids.length
      ? await this.reads.all<ProfileFile & Record<string, unknown>>('state-files', FILES, [actor.directoryId, ids])
      : [];
    return { state: code, ...published, ...EMPTY_PROFILE, ...profile, files };
  }

  /** Every version, newest first. @throws NotFound */
  async versions(actor: Actor, code: string): Promise<ProfileVersion[]> {
    await this.allowSight(actor, code);
    return this.reads.all<ProfileVersion & Record<string, unknown>>('state-profile-versions', VERSIONS, [actor.directoryId, code]);
  }

  /** A file that a published version names; one's own also before. @throws NotFound */
  async file(actor: Actor, code: string, id: string): Promise<Buffer> {
    await this.allowSight(actor, code);
    const values = [actor.directoryId, code, id, actor.state];
    const found = await this.reads.first<{ bytes: Buffer }>('state-file', FILE, values);
    if (!found) throw new NotFound('file');
    return found.bytes;
  }

  private async allowSight(actor: Actor, code: string): Promise<void> {
    allow(actor, 'directory/read');
    if (!(await this.states.knows(actor, code))) throw new NotFound('State');
  }
}

interface ProfileRow extends Record<string, unknown> {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly profile: StateProfile;
}

const INSTANT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

const ONE = `
  select version, ${INSTANT}, actor, profile from state_profile
  where directory_id = $1 and state = $2 and ($3::integer is null or version = $3) order by version desc limit 1`;

const VERSIONS = `
  select version, ${INSTANT}, actor from state_profile where directory_id = $1 and state = $2 order by version desc`;

const FILES = `
  select id, length(bytes) as size, encode(sha256, 'hex') as sha256 from state_file where directory_id = $1 and id = any($2::uuid[])`;

const FILE = `
  select f.bytes from state_file f
  where f.directory_id = $1 and f.state = $2 and f.id = $3 and (f.state = $4::text or exists (
    select from state_profile p where p.directory_id = f.directory_id and p.state = f.state
      and p.profile->'documents' @> jsonb_build_array(jsonb_build_object('file', f.id::text))))`;
