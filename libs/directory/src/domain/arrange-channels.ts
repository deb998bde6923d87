import type { InputFault } from '@liaison/kernel';
import type { ChannelRecord } from './contact-record.js';

/** What may be changed of channels at once: their order and their notes. */
export interface ArrangedChannel {
  readonly id: string;
  /** Stays when absent, goes when empty. */
  readonly note?: string | undefined;
}

/** The same channels in the wanted order; each must be named once, so that none is lost or added on the way. */
export function arrangeChannels(
  channels: readonly ChannelRecord[],
  wanted: readonly ArrangedChannel[],
): { channels: readonly ChannelRecord[] } | { faults: readonly InputFault[] } {
  const ids = new Set(wanted.map(({ id }) => id));
  const complete = ids.size === wanted.length && wanted.length === channels.length && channels.every(({ id }) => id && ids.has(id));
  if (!complete) return { faults: [{ pointer: '/channels', code: 'channels-differ' }] };
  return { channels: wanted.flatMap((each) => channels.filter(({ id }) => id === each.id).map((channel) => withNote(channel, each))) };
}

function withNote({ note: known, ...channel }: ChannelRecord, { note = known }: ArrangedChannel): ChannelRecord {
  return note ? { ...channel, note } : channel;
}
