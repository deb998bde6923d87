import type { TextKey } from '@liaison/texts';
import { useText } from '../frame/reader.js';

type Way = readonly [path: string, label: TextKey];

/** Where everybody goes from here. */
const COMMON: readonly Way[] = [
  ['/nominations', 'nominations.title'],
  ['/contacts', 'web.nav.contacts'],
  ['/states', 'states.nav'],
  ['/editions', 'editions.title'],
];

interface WaysProps {
  readonly first?: readonly Way[];
  /** False: not for this reader. */
  readonly last: readonly (Way | false)[];
}

/** Links on a home page: those of everybody, and the reader's own before and after them. */
export function Ways({ first = [], last }: WaysProps) {
  const t = useText();
  return (
    <>
      {[...first, ...COMMON, ...last.filter((way) => way !== false)].map(([path, label]) => (
        <a key={path} class="button quiet" href={path}>
          {t(label)}
        </a>
      ))}
    </>
  );
}
