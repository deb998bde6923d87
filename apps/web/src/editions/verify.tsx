import type { EditionKeyView } from '@liaison/directory';
import { useText } from '../frame/reader.js';
import { Reference, State } from '../parts/small.js';

/** What a reader needs to check a file far from any network: the command, and the keys to vouch for. */
export function Verify({ keys, hasWithdrawals }: { keys: readonly EditionKeyView[]; hasWithdrawals: boolean }) {
  const t = useText();
  const signs = keys.find(({ standing }) => standing === 'current');
  return (
    <section>
      <h2>{t('editions.verify')}</h2>
      <p>{t('editions.verify.text')}</p>
      <pre class="code" dir="ltr" tabIndex={0}>{`liaison edition verify FILE --key-id ${signs?.kid ?? 'KEY'} --beside NEWER.json`}</pre>
      {hasWithdrawals && (
        <p>
          <a href="/editions/withdrawals" download>
            {t('editions.withdrawals')}
          </a>
        </p>
      )}
      <h3>{t('editions.keys')}</h3>
      {keys.length ? <Keys keys={keys} /> : <p>{t('editions.keys.none')}</p>}
    </section>
  );
}

function Keys({ keys }: { keys: readonly EditionKeyView[] }) {
  const t = useText();
  return (
    <>
      <p class="hint">{t('editions.keys.text')}</p>
      <ul class="entries">
        {keys.map(({ kid, standing }) => (
          <li key={kid}>
            <p>
              <Reference of={kid} />
            </p>
            <p class="meta">
              <State mood={MOODS[standing]}>{t(`editions.standing.${standing}`)}</State>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const MOODS = { current: 'good', announced: 'open', retired: 'quiet', withdrawn: 'bad' } as const;
