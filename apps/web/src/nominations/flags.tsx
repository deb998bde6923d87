import type { Flag } from '@liaison/directory';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { nameOfState } from '../parts/names.js';

/** What looks like something else; both are shown side by side, in a type that tells letters apart. */
export function Flags({ flags, names }: { flags: readonly Flag[]; names: StateNames }) {
  const t = useText();
  const { language } = useReader();
  if (!flags.length) return null;
  return (
    <section class="warning">
      <h2>{t('nominations.flags')}</h2>
      <p>{t('nominations.flags.lead')}</p>
      <ul>
        {flags.map(({ code, value, like, state }) => (
          <li key={`${code} ${value} ${like ?? ''}`}>
            {t(`nominations.flag.${code}`)} <code dir="auto">{value}</code>
            {like !== undefined && state !== undefined && (
              <>
                <br />
                <span>{t('nominations.flag.like', { like, state: nameOfState(names, state, language) })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
