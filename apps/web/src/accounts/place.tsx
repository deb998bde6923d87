import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { nameOfState } from '../parts/names.js';

/** For officers, who see more than one State. */
export function Place({ of, names }: { of: string | null; names: StateNames }) {
  const t = useText();
  const { language, person } = useReader();
  if (person?.state !== null) return null;
  return <strong>{of === null ? t('accounts.office') : nameOfState(names, of, language)}</strong>;
}
