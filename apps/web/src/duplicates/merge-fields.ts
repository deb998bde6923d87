import type { ChannelRecord, ContactDetail, ContactRecord, FieldChange, NewProposal, Values } from '@liaison/directory';
import { addressKey } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { readNote } from '../nominations/read-nomination.js';

type Field = FieldChange['field'] & keyof ContactDetail;

/** What is chosen together, because one of it without the others would say something else: hours without their zone, say. */
export const CHOICES = {
  institution: ['institution', 'institutionLatin', 'institutionNames'],
  roleTitle: ['roleTitle'],
  place: ['place'],
  languages: ['languages'],
  remit: ['remit'],
  hours: ['hours', 'timeZone', 'weekend'],
  memberships: ['memberships'],
  otherDirectories: ['otherDirectories'],
  validFrom: ['validFrom', 'validTo'],
  deputyContact: ['deputyContact'],
  notice: ['notice'],
  keys: ['keys'],
} as const satisfies Record<string, readonly Field[]>;
export type ChoiceName = keyof typeof CHOICES;

export interface Two {
  readonly one: ContactDetail;
  readonly other: ContactDetail;
}

/** The choices in which the two differ. That each stands in for the other is nothing to choose. */
export function differences({ one, other }: Two): ChoiceName[] {
  return (Object.keys(CHOICES) as ChoiceName[]).filter((name) =>
    CHOICES[name].some((field) => canonical(valueOf(one, field, other.id)) !== canonical(valueOf(other, field, one.id))),
  );
}

export interface MergeChannel {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly inBoth: boolean;
  readonly from: ContactDetail;
}

/** Every way to reach either, each mailbox once; a person's own number is never known to be the same. */
export function channelsOf({ one, other }: Two): MergeChannel[] {
  const all = [one, other].flatMap((from) => from.channels.map((channel) => ({ from, channel })));
  const keyOf = ({ channel: { masked, id, kind, address } }: (typeof all)[number]) => (masked ? id : `${kind} ${addressKey(address)}`);
  return all.flatMap((line, i) => {
    const alike = all.filter((another) => keyOf(another) === keyOf(line));
    const { id, kind, address } = line.channel;
    return all.findIndex((another) => keyOf(another) === keyOf(line)) < i
      ? []
      : [{ id, kind, address, from: line.from, inBoth: alike.length > 1 }];
  });
}

/** What the form asks for. Whatever is taken from the one that goes is read from it now, not from what the form showed. */
export function readMerge(given: Given, two: Two): NewProposal {
  const [kept, other] = wordOf(given, 'keep') === two.other.id ? [two.other, two.one] : [two.one, two.other];
  const taken = differences(two).filter((name) => wordOf(given, `choice-${name}`) === other.id);
  const version = Number(wordOf(given, `version-${kept.id}`));
  const noteVerbale = readNote(given);
  return {
    act: 'merge',
    contact: kept.id,
    other: other.id,
    values: { ...valuesFrom(taken, kept, other), channels: orderOf(given, two) },
    ...(Number.isInteger(version) && version > 0 && { version }),
    ...(noteVerbale && { noteVerbale }),
    draft: wordOf(given, 'draft') === 'on',
  };
}

/** A field that not every member sees stays so wherever it goes. */
function valuesFrom(taken: readonly ChoiceName[], kept: ContactDetail, other: ContactDetail): Values {
  const fields = taken.flatMap((name): readonly Field[] => CHOICES[name]);
  const values = Object.fromEntries(fields.map((field) => [field, valueOf(other, field, kept.id) ?? null]));
  const hidden = (['place', 'remit'] as const).filter((field) => fields.includes(field));
  const visibility = { ...kept.visibility, ...Object.fromEntries(hidden.map((field) => [field, other.visibility[field] ?? 'members'])) };
  return { ...values, ...(hidden.length > 0 && { visibility: visibility as NonNullable<ContactRecord['visibility']> }) };
}

/** Those with a number, in its order; of the same number the first. */
function orderOf(given: Given, two: Two): ChannelRecord[] {
  const all = [two.one, two.other].flatMap(({ channels }) => channels);
  return channelsOf(two)
    .map(({ id }) => ({ place: Number(wordOf(given, `order-${id}`)), channel: all.find((one) => one.id === id) }))
    .filter(({ place }) => place > 0)
    .sort((a, b) => a.place - b.place)
    .flatMap(({ channel }) => (channel ? [toRecord(channel)] : []));
}

function toRecord({ id, kind, address, masked, visibility, note }: ContactDetail['channels'][number]): ChannelRecord {
  return {
    id,
    kind: kind === 'phone' ? 'phone' : 'email',
    address,
    visibility,
    ...(masked && { personal: true as const }),
    ...(note && { note }),
  };
}

function valueOf(contact: ContactDetail, field: Field, twin: string): unknown {
  const value = contact[field] as unknown;
  return field === 'deputyContact' && value === twin ? null : value;
}

function canonical(value: unknown): string {
  const plain = value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).sort() : value;
  return JSON.stringify(plain === undefined || plain === '' || (Array.isArray(plain) && !plain.length) ? null : plain);
}
