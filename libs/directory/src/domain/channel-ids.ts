import type { ChannelRecord } from './contact-record.js';

export type KnownChannel = ChannelRecord & { readonly id: string };

/**
 * The channels with their ids: one that keeps kind and address keeps its id, any other gets a new one. `known` may hold
 * channels that were removed before; those come back only when their id is given too.
 */
export function withIds(given: readonly ChannelRecord[], known: readonly KnownChannel[], inUse: ReadonlySet<string>, newId: () => string) {
  return given.map((channel): KnownChannel => {
    const same = known.filter(({ kind, address }) => kind === channel.kind && address === channel.address);
    const kept = same.find(({ id }) => id === channel.id) ?? same.find(({ id }) => inUse.has(id));
    return { ...channel, id: kept?.id ?? newId() };
  });
}
