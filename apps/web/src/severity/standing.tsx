import { type PublishedScheme, REFERENCE_SCHEME } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

const MOODS = { confirmed: 'good', 'placed-by-directory': 'quiet', disputed: 'open' } as const;

/** Who stands behind the places on R0–R5. */
export function Standing({ scheme }: { scheme: PublishedScheme }) {
  const t = useText();
  const { standing, owner } = scheme;
  const words = scheme.id === REFERENCE_SCHEME.id ? t('severity.page.standing.neutral') : t(`severity.standing.${standing}`, { owner });
  return (
    <span class="standing">
      <State mood={MOODS[standing]}>{words}</State>
    </span>
  );
}

/** Why scales of this kind are shown and not compared. */
export function kindShown(...schemes: readonly Pick<PublishedScheme, 'kind'>[]): 'alert-state' | 'threat-danger' {
  return schemes.some(({ kind }) => kind === 'alert-state') ? 'alert-state' : 'threat-danger';
}

/** How well the source is known; it says nothing about the places. */
export function Confidence({ of }: { of: PublishedScheme['confidence'] }) {
  const t = useText();
  return <>{t('severity.page.confidence.of', { confidence: of })}</>;
}
