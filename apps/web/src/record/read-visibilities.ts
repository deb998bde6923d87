import type { ContactDetail } from '@liaison/directory';
import { type Visibility, VISIBILITIES } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';

const PREFIX = 'visibility-';

/** Who sees what, as the fields of a form. */
export function visibilityFields({ channels, visibility }: ContactDetail): Given {
  const fields = Object.entries({ place: 'members', remit: 'members', ...visibility });
  const own = channels.map((channel) => [channel.id, channel.visibility] as const);
  return Object.fromEntries([...fields, ...own].map(([name, who]) => [`${PREFIX}${name}`, who]));
}

/** Only what the form changes. */
export function readVisibilities(body: Given, contact: ContactDetail): Readonly<Record<string, Visibility>> {
  const before = visibilityFields(contact);
  const asked = Object.keys(before).filter((name) => wordOf(body, name) && wordOf(body, name) !== before[name]);
  const known = asked.map((name) => [name.slice(PREFIX.length), VISIBILITIES.find((one) => one === wordOf(body, name))] as const);
  return Object.fromEntries(known.filter((entry): entry is readonly [string, Visibility] => entry[1] !== undefined));
}
