import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type MailChannel, MailChannels } from '@liaison/directory';
import { allow } from '@liaison/identity';
import { type Actor, Clock } from '@liaison/kernel';
import { firstOfficial } from '@liaison/texts';
import { audienceOf, findRound } from './rounds.js';

const SHOWN = 500;

export interface PreviewedRecipient {
  readonly state: string;
  readonly category: string;
  readonly contactId: string;
  readonly channelId: string;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly address: string;
  /** The language the letter would be written in. */
  readonly language: string;
  readonly timeZone: string;
  /** What the clock shows there now, with its offset. */
  readonly localTime: string;
}

export interface RoundPreview {
  readonly recipients: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly localTimes: readonly { timeZone: string; localTime: string; recipients: number }[];
  /** The first 500. */
  readonly items: readonly PreviewedRecipient[];
}

/** Whom a round would reach if it were started now, in which language and at what time of their day. */
@Injectable()
export class PreviewRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly channels: MailChannels,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<RoundPreview> {
    allow(actor, 'round/read');
    return this.transactions.run(actor, async (tx) => {
      const round = await findRound(tx, actor.directoryId, id);
      return preview(await this.channels.of(tx, actor.directoryId, audienceOf(round)), this.clock.now());
    });
  }
}

function preview(channels: readonly MailChannel[], now: Date): RoundPreview {
  const languages = countBy(channels, ({ languages }) => firstOfficial(languages));
  const zones = countBy(channels, ({ timeZone }) => timeZone);
  return {
    recipients: channels.length,
    languages,
    localTimes: Object.entries(zones).map(([timeZone, recipients]) => ({ timeZone, localTime: wallTime(timeZone, now), recipients })),
    items: channels.slice(0, SHOWN).map((channel) => toRecipient(channel, now)),
  };
}

function toRecipient(channel: MailChannel, now: Date): PreviewedRecipient {
  const { state, category, contactId, channelId, institution, institutionLatin, roleTitle, address, languages, timeZone } = channel;
  const there = { language: firstOfficial(languages), timeZone, localTime: wallTime(timeZone, now) };
  return { state, category, contactId, channelId, institution, institutionLatin, roleTitle, address, ...there };
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}

/** RFC 3339 with the zone's own offset, minute precision: `2026-06-12T14:00:00+02:00`. */
function wallTime(timeZone: string, at: Date): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    timeZoneName: 'longOffset',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const offset = (parts['timeZoneName'] ?? '').replace(/^(?:GMT|UTC)/, '').replace('\u2212', '-') || 'Z';
  return `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}T${parts['hour'] ?? ''}:${parts['minute'] ?? ''}:00${offset}`;
}
