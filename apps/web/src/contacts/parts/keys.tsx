import type { KeyView } from '@liaison/directory';
import { useText } from '../../frame/reader.js';
import { useDay } from '../../parts/day.js';
import { State } from '../../parts/small.js';

export function Keys({ keys }: { keys: readonly KeyView[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('record.keys')}</h2>
      <ul class="entries">
        {keys.map((key) => (
          <li key={key.fingerprint}>
            <OpenPgpKey of={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOODS = { valid: 'good', expired: 'bad', revoked: 'bad' } as const;

/** In groups of four, as people compare fingerprints. */
export function OpenPgpKey({ of }: { of: KeyView }) {
  const t = useText();
  const dayOf = useDay();
  const { fingerprint, algorithm, userIds, expiresAt, status, armored } = of;
  return (
    <>
      <p>
        <bdi dir="ltr" translate={false}>
          <code>{fingerprint.match(/.{1,4}/g)?.join(' ')}</code>
        </bdi>
      </p>
      <p class="meta">
        <State mood={MOODS[status]}>{t(`record.key.${status}`)}</State>
        <span>{expiresAt ? t('record.key.until', { day: dayOf(expiresAt.toISOString().slice(0, 10)) }) : t('record.key.no-end')}</span>
        <bdi dir="ltr">{algorithm}</bdi>
        {userIds.map((id) => (
          <bdi key={id}>{id}</bdi>
        ))}
      </p>
      <details>
        <summary>{t('record.keys.show')}</summary>
        <div class="scroll" role="region" aria-label={t('record.keys.show')} tabIndex={0}>
          <pre dir="ltr">{armored}</pre>
        </div>
      </details>
    </>
  );
}
