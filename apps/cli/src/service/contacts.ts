import type { ContactView, Gap } from '@liaison/directory';
import { dayIn, instantIn, type Language, text } from '@liaison/texts';
import { ask, askAll, type Query, serviceOf } from './ask-service.js';
import { showList, type Shown, wordOf } from './show.js';

export interface SearchOptions extends Shown {
  readonly state?: string;
  readonly category?: string;
  readonly openNow?: boolean;
}

export async function search(env: NodeJS.ProcessEnv, language: Language, q: string | undefined, options: SearchOptions): Promise<void> {
  const { state, category, openNow } = options;
  const query: Query = { q, state, category, ...(openNow && { openNow: 'true' }) };
  const contacts = await askAll<ContactView>(await serviceOf(env, language), 'contacts', query);
  showList(contacts, options, {
    heading: [
      text(language, 'web.contacts.state'),
      text(language, 'web.contacts.category'),
      '',
      '',
      text(language, 'cli.service.there'),
      'ID',
    ],
    row: ({ id, state: code, category: kind, institution, roleTitle, localTime, availableNow }) => [
      ...[code, wordOf(language, `web.category.${kind}`, kind), institution, roleTitle],
      `${localTime.slice(11)} ${text(language, availableNow ? 'cli.service.on-duty' : 'cli.service.off-duty')}`,
      id,
    ],
    none: noneFound(language, options),
  });
}

/** The directory answers the same for a code it does not know and for a State without contacts; a slip of the hand is likelier. */
function noneFound(language: Language, { state, category }: SearchOptions): string {
  const none = text(language, 'cli.service.no-contacts');
  if (state === undefined && category === undefined) return none;
  return `${none} ${text(language, 'cli.service.no-contacts.hint', { categories: 'diplomatic, technical' })}`;
}

/** What the key's State may want to see to in the next eight weeks. */
export async function gaps(env: NodeJS.ProcessEnv, language: Language, options: Shown): Promise<void> {
  const service = await serviceOf(env, language);
  const found = await askAll<Gap>(service, 'gaps');
  const me = found.length ? await ask<{ state: string | null }>(service, 'me') : { state: null };
  const offices = found.length ? await askAll<ContactView>(service, 'contacts', { state: me.state ?? undefined }) : [];
  const nameOf = new Map(offices.map(({ id, institution, roleTitle }) => [id, `${institution}, ${roleTitle}`]));
  showList(found, options, {
    heading: ['', text(language, 'cli.service.when'), text(language, 'nominations.contact'), ''],
    row: (gap) => [
      wordOf(language, `record.gap.${gap.kind}`, gap.kind),
      when(gap, language),
      'contact' in gap ? (nameOf.get(gap.contact) ?? gap.contact) : wordOf(language, `web.category.${gap.category}`, gap.category),
      'name' in gap ? (gap.name ?? '') : 'names' in gap ? gap.names.join(', ') : '',
    ],
    none: text(language, 'record.gaps.none'),
  });
}

function when(gap: Gap, language: Language): string {
  if ('day' in gap) return dayIn('UTC', new Date(`${gap.day}T00:00:00Z`), language);
  const at = (instant: string) => instantIn('UTC', new Date(instant), language);
  return 'from' in gap ? `${at(gap.from)} – ${at(gap.to)}` : '';
}
