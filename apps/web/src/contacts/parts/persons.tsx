import type { HolderView } from '@liaison/directory';
import { useText } from '../../frame/reader.js';
import { useDay } from '../../parts/day.js';

/** The persons behind a contact, those who may be seen. */
export function Persons({ holders }: { holders: readonly HolderView[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('record.people')}</h2>
      <ul>
        {holders.map((holder) => (
          <li key={holder.id}>
            <Person holder={holder} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Person({ holder: { name, nameLatin, deputy, from, to } }: { holder: HolderView }) {
  const t = useText();
  const dayOf = useDay();
  return (
    <>
      <bdi>{name ?? t('record.person')}</bdi> {nameLatin && nameLatin !== name && <bdi class="local">({nameLatin})</bdi>}{' '}
      <span class="hint">
        {deputy && t('record.person.deputy')} {from && t('record.valid.from', { day: dayOf(from) })}{' '}
        {to && t('record.valid.to', { day: dayOf(to) })}
      </span>
    </>
  );
}
