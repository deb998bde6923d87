import type { Visibility } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord } from '../contact-record.js';
import type { EditionChannel, EditionContact } from './edition.js';

export interface ContactRow {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly record: ContactRecord;
  /** In order of preference, as in the record. */
  readonly channels: readonly { readonly visibility: Visibility; readonly lastConfirmedAt: string | null }[];
}

/** Named one by one: what the record gains later stays out of signed files until somebody decides otherwise. */
const PUBLISHED = [
  'state',
  'category',
  'institution',
  'institutionLatin',
  'institutionNames',
  'place',
  'roleTitle',
  'languages',
  'remit',
  'timeZone',
  'hours',
  'weekend',
  'memberships',
  'otherDirectories',
  'validFrom',
  'validTo',
  'deputyContact',
  'notice',
  'keys',
] as const satisfies readonly (keyof ContactRecord)[];

/** What every member may see of a contact; persons stay out, because a signed file cannot be erased. */
export function publicContact({ id, version, changedAt, record, channels }: ContactRow): EditionContact {
  const given = PUBLISHED.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]);
  const published = Object.fromEntries(given) as Pick<ContactRecord, (typeof PUBLISHED)[number]>;
  const seen = record.channels.flatMap((channel, i) => {
    const known = channels[i];
    return known && isForMembers(channel, known.visibility) ? [publicChannel(channel, known.lastConfirmedAt)] : [];
  });
  return { id, version, changedAt, ...published, channels: seen };
}

function isForMembers({ visibility = 'members' }: ChannelRecord, now: Visibility): boolean {
  return visibility === 'members' && now === 'members';
}

function publicChannel({ kind, address, personal, note }: ChannelRecord, lastConfirmedAt: string | null): EditionChannel {
  return { kind, address, ...(personal && { masked: true as const }), ...(note !== undefined && { note }), lastConfirmedAt };
}
