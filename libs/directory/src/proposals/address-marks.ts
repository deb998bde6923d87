import { addressKey, shownHost } from '@liaison/kernel';
import type { ChannelRecord } from '../domain/contact-record.js';
import { skeleton } from './look-alike.js';

/** By what an index finds a channel: as the mailbox it is, and by how its host looks. Named as their columns are. */
export interface AddressMarks {
  readonly address_key: string;
  readonly host_looks: string | null;
}

export function marksOf({ kind, address }: Pick<ChannelRecord, 'kind' | 'address'>): AddressMarks {
  const host = kind === 'email' ? shownHost(address) : null;
  return { address_key: addressKey(address), host_looks: host === null ? null : skeleton(host) };
}
