import type { KnownActor } from '@liaison/identity';
import { isolated } from '../contacts/isolated.js';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { nameOfState } from '../parts/names.js';

interface ByWhomProps {
  /** `account:<id>`, `key:<id>`, `system:<part>`, `operator:<login>`, `anonymous`. */
  readonly name: string;
  readonly known: KnownActor | undefined;
  readonly names: StateNames;
}

/** One's own people by name; of others, which State or office it was. */
export function ByWhom({ name, known, names }: ByWhomProps) {
  const t = useText();
  const { language } = useReader();
  const kind = name.split(':')[0];
  if (kind === 'operator') return <>{t('trail.by.operator')}</>;
  if (kind === 'system') return <>{t('trail.by.service')}</>;
  if (!known) return <>{t('trail.by.unknown')}</>;
  if (known.state === null && known.label === null) return <>{t('trail.by.office')}</>;
  if (known.state === null) return <bdi>{t('trail.by.of', { name: known.label ?? '', state: t('trail.by.office') })}</bdi>;
  const state = nameOfState(names, known.state, language);
  if (known.label === null) return <>{t(kind === 'key' ? 'trail.by.key' : 'trail.by.person', { state })}</>;
  return <>{t('trail.by.of', { name: isolated(known.label), state: isolated(state) })}</>;
}
