import { addressKey } from '@liaison/kernel';
import type { ChannelRecord } from '../domain/contact-record.js';
import { nameOf } from '../domain/field-risk.js';
import type { RoutingContact } from '../routing-contacts.js';
import { voicesOf } from './proposal-codes.js';
import { channelsUntilNow, contactsOf, type News, type ProposalRow, recordOf } from './proposal-rows.js';

/** `voice`: speaks for the contact now, and can answer with a code; `new`: is to speak for it; `own`: stays; `state`: another contact. */
export type Audience = 'voice' | 'new' | 'own' | 'state';

export interface Recipient {
  readonly audience: Audience;
  readonly address: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
}

/** Until it is accepted, it concerns the nominating authority alone. */
const BEFORE_ACCEPTANCE: readonly News[] = ['proposed', 'refused'];

/** Who is told: the old and the new address, and all other contacts of the State (`domain.md` §4), each once. */
export function recipientsOf(proposal: ProposalRow, news: News, offices: readonly RoutingContact[]): Recipient[] {
  const others = offices.filter(({ id }) => !contactsOf(proposal).includes(id)).flatMap(toRecipient);
  if (BEFORE_ACCEPTANCE.includes(news)) return offices.filter(({ category }) => category === 'authority').flatMap(toRecipient);
  const seen = new Set<string>();
  return [...ofContact(proposal), ...others].filter(({ address }) => !seen.has(addressKey(address)) && seen.add(addressKey(address)));
}

function ofContact(proposal: ProposalRow): Recipient[] {
  const had = channelsUntilNow(proposal);
  const { languages, timeZone } = recordOf(proposal);
  const voices = voicesOf(proposal);
  const old = new Set(had.map(nameOf));
  const to = (audience: Audience) => (address: string) => ({ audience, address, languages, timeZone });
  const fresh = mailOf(proposal.after?.channels).filter((channel) => !old.has(nameOf(channel)));
  return [
    ...voices.map(to('voice')),
    ...fresh.map(({ address }) => address).map(to('new')),
    ...mailOf(had)
      .map(({ address }) => address)
      .map(to('own')),
  ];
}

function mailOf(channels: readonly ChannelRecord[] = []): ChannelRecord[] {
  return channels.filter(({ kind }) => kind === 'email');
}

function toRecipient({ channels, languages, timeZone }: RoutingContact): Recipient[] {
  const first = channels.find(({ kind, suspect }) => kind === 'email' && !suspect) ?? channels.find(({ kind }) => kind === 'email');
  return first ? [{ audience: 'state', address: first.address, languages, timeZone }] : [];
}
