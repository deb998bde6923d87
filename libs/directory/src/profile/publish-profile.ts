import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, after, Clock, InvalidInput, NotFound, StaleVersion } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { EMPTY_PROFILE, PROFILE_SECTIONS, type StateProfile } from '../domain/profile.js';
import { readProfile } from '../domain/read-profile.js';
import { searchWords } from '../search/contact-words.js';

/** What the State has read: a version, `none` before the first, `any`. */
export type ExpectedProfile = number | 'any' | 'none';

/** A State says of itself what it wishes to say. Each time a version is added; none is ever changed. */
@Injectable()
export class PublishProfile {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The whole: sections that are not given are empty. @throws InvalidInput, StaleVersion, NotFound */
  replace(actor: Actor, code: string, given: unknown, expected: ExpectedProfile): Promise<number> {
    return this.publish(actor, code, expected, () => ({ ...EMPTY_PROFILE, ...sectionsOf(given) }));
  }

  /** Sections that are not given stay. @throws InvalidInput, StaleVersion, NotFound */
  change(actor: Actor, code: string, given: unknown, expected: ExpectedProfile): Promise<number> {
    return this.publish(actor, code, expected, (current) => ({ ...current, ...sectionsOf(given) }));
  }

  /** The version that is in force afterwards; the same when nothing was said anew. */
  private publish(actor: Actor, code: string, expected: ExpectedProfile, next: (now: StateProfile) => StateProfile): Promise<number> {
    allow(actor, 'profile/edit', { states: [code] });
    return this.transactions.run(actor, async (tx) => {
      const current = await lockProfile(tx, actor.directoryId, code);
      if (!matches(expected, current.version)) throw new StaleVersion();
      const profile = next(current.profile);
      await this.refuseStrangeFiles(tx, actor.directoryId, code, profile);
      const sections = PROFILE_SECTIONS.filter((one) => JSON.stringify(profile[one]) !== JSON.stringify(current.profile[one]));
      if (!sections.length) return current.version;
      const version = current.version + 1;
      await this.store(tx, actor, code, { version, profile, sections });
      return version;
    });
  }

  /** A file that nobody named in time is about to be taken away. */
  private async refuseStrangeFiles(tx: Tx, directoryId: string, code: string, { documents }: StateProfile): Promise<void> {
    const named = documents.flatMap(({ file }, i) => (file === undefined ? [] : [{ file, pointer: `/documents/${String(i)}/file` }]));
    if (!named.length) return;
    const since = after(this.clock.now(), -this.settings.LEFTOVERS_KEPT);
    const known = await tx.query<{ id: string }[]>(USABLE, [directoryId, code, since]);
    const strange = named.filter(({ file }) => !known.some(({ id }) => id === file));
    if (strange.length) throw new InvalidInput(strange.map(({ pointer }) => ({ pointer, code: 'file-unknown' })));
  }

  private async store(tx: Tx, actor: Actor, code: string, { version, profile, sections }: Published): Promise<void> {
    const words = [...searchWords(textsOf(profile)).keys()];
    await tx.query(INSERT, [actor.directoryId, code, version, this.clock.now(), actor.name, profile, words]);
    await this.audit.append(tx, actor, 'directory/profile-published', {
      subject: `state:${code}`,
      states: [code],
      data: { version, sections },
    });
  }
}

interface Published {
  readonly version: number;
  readonly profile: StateProfile;
  readonly sections: readonly string[];
}

function sectionsOf(given: unknown): Partial<StateProfile> {
  const read = readProfile(given);
  if ('faults' in read) throw new InvalidInput(read.faults);
  return read.profile;
}

function matches(expected: ExpectedProfile, version: number): boolean {
  if (expected === 'none') return version === 0;
  return expected === 'any' || expected === version;
}

/** The State's row is the lock: whoever comes second finds the version of the first. */
async function lockProfile(tx: Tx, directoryId: string, code: string): Promise<{ version: number; profile: StateProfile }> {
  const [state] = await tx.query<unknown[]>('select from state where directory_id = $1 and code = $2 for update', [directoryId, code]);
  if (!state) throw new NotFound('State');
  const [current] = await tx.query<{ version: number; profile: StateProfile }[]>(CURRENT, [directoryId, code]);
  return current ?? { version: 0, profile: EMPTY_PROFILE };
}

function textsOf(profile: StateProfile): string[] {
  return PROFILE_SECTIONS.flatMap((section) =>
    profile[section].flatMap(({ name, translation, note, parties }) =>
      [name, translation, note, parties].filter((text) => text !== undefined),
    ),
  );
}

const USABLE = `
  select id from state_file where directory_id = $1 and state = $2 and (added_at > $3 or app_is_named(state_file))`;

const CURRENT = 'select version, profile from state_profile where directory_id = $1 and state = $2 order by version desc limit 1';

const INSERT = `
  insert into state_profile (directory_id, state, version, at, actor, profile, search)
  values ($1, $2, $3, $4, $5, $6, array_to_tsvector($7::text[]))`;
