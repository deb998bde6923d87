import { Injectable } from '@nestjs/common';
import {
  AddProfileFile,
  fieldsOf,
  type ProfileEntry,
  ProfileQuery,
  type ProfileSection,
  type ProfileView,
  PublishProfile,
} from '@liaison/directory';
import { type Actor, NotFound, StaleVersion } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { ownState } from '../frame/own-state.js';

export interface EntryPlace {
  readonly section: ProfileSection;
  /** Null: a new one. */
  readonly index: number | null;
}

/** Reads and writes one entry of the own profile, on the version the form has seen. */
@Injectable()
export class ProfileDesk {
  constructor(
    private readonly profiles: ProfileQuery,
    private readonly publisher: PublishProfile,
    private readonly files: AddProfileFile,
  ) {}

  own(actor: Actor): Promise<ProfileView> {
    return this.profiles.one(actor, ownState(actor));
  }

  /** @throws NotFound */
  async entry(actor: Actor, { section, index }: EntryPlace): Promise<{ version: number; values: ProfileEntry }> {
    const profile = await this.own(actor);
    const values = index === null ? {} : profile[section][index];
    if (!values) throw new NotFound('profile');
    return { version: profile.version, values };
  }

  /** A file that is attached takes the place of the one before. @throws InvalidInput, StaleVersion, NotFound, FileTooLarge, TooManyFiles */
  async write(actor: Actor, place: EntryPlace, body: Given): Promise<void> {
    const given = Object.fromEntries(fieldsOf(place.section).map(([name]) => [name, wordOf(body, name)]));
    const attached = body['file'] instanceof Uint8Array ? await this.files.execute(actor, ownState(actor), body['file']) : undefined;
    return this.put(actor, place, body, (before) => {
      const file = attached ?? before?.['file'];
      return [{ ...withoutEmpty(given), ...(file !== undefined && { file }) }];
    });
  }

  /** @throws StaleVersion, NotFound */
  remove(actor: Actor, place: EntryPlace, body: Given): Promise<void> {
    return this.put(actor, place, body, () => []);
  }

  private async put(actor: Actor, { section, index }: EntryPlace, body: Given, next: (before?: ProfileEntry) => ProfileEntry[]) {
    const { version, [section]: entries } = await this.own(actor);
    const seen = Number(wordOf(body, 'version'));
    if (seen !== version) throw new StaleVersion();
    if (index !== null && !entries[index]) throw new NotFound('profile');
    const at = index ?? entries.length;
    const changed = [...entries.slice(0, at), ...next(entries[at]), ...entries.slice(at + 1)];
    await this.publisher.change(actor, ownState(actor), { [section]: changed }, version);
  }
}

function withoutEmpty(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''));
}
