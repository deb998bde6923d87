import type { ContactMark, EditionPreview } from '@liaison/directory';
import { hasText } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { StateName } from '../parts/names.js';

const SHOWN = 100;

/** Who came, who changed and who went since the issue before. */
export function Changes({ changes, names }: { changes: EditionPreview['changes']; names: StateNames }) {
  const t = useText();
  const nothing = !changes.added.length && !changes.changed.length && !changes.withdrawn.length;
  if (nothing) return <p>{t('editions.changes.none')}</p>;
  return (
    <>
      <Group title={t('book.changes.added', { count: changes.added.length })} marks={changes.added} names={names} />
      <Group title={t('book.changes.changed', { count: changes.changed.length })} marks={changes.changed} names={names} />
      <Group title={t('book.changes.withdrawn', { count: changes.withdrawn.length })} marks={changes.withdrawn} names={names} />
    </>
  );
}

type Mark = ContactMark & { readonly fields?: readonly string[] };

function Group({ title, marks, names }: { title: string; marks: readonly Mark[]; names: StateNames }) {
  const t = useText();
  if (!marks.length) return null;
  const shown = marks.slice(0, SHOWN);
  return (
    <details open={marks.length <= 10}>
      <summary>{title}</summary>
      <ul>
        {shown.map(({ id, state, category, institutionLatin, fields = [] }) => (
          <li key={id}>
            <StateName names={names} code={state} /> · <a href={`/contacts/${id}`}>{institutionLatin}</a> ·{' '}
            {worded(t, `web.category.${category}`, category)}
            {fields.length > 0 && ` (${fields.map((field) => worded(t, `book.field.${field}`, field)).join(', ')})`}
          </li>
        ))}
        {marks.length > shown.length && <li>+ {marks.length - shown.length}</li>}
      </ul>
    </details>
  );
}

function worded(t: ReturnType<typeof useText>, key: string, otherwise: string): string {
  return hasText(key) ? t(key) : otherwise;
}
