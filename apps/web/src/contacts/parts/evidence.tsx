import { type ContactDetail, type EvidenceLimits, type Freshness, freshness } from '@liaison/directory';
import { useReader, useText } from '../../frame/reader.js';
import { Instant } from '../../parts/instant.js';
import { State } from '../../parts/small.js';

type Channel = ContactDetail['channels'][number];

/** Each word has a mark of its own, so that nobody has to tell colours apart. */
const MOODS = { fresh: 'good', ageing: 'open', old: 'bad', never: 'quiet' } as const satisfies Record<Freshness, string>;

/** When a person last confirmed a channel, how, and what the clock said there; a system's later answer apart from it. */
export function Evidence({ channel, limits }: { channel: Channel; limits: EvidenceLimits }) {
  const t = useText();
  const { personConfirmed: known, lastConfirmedAt } = channel;
  const word = freshness(known ? new Date(known.at) : null, useReader().now, limits);
  return (
    <>
      <State mood={MOODS[word]}>{t(`record.evidence.${word}`)}</State>
      {known && (
        <div class="hint">
          <Instant at={known.at} />
          <div>{t(`record.evidence.${known.by}`)}</div>
          <div>{t('record.evidence.there', { time: known.localTime.slice(11) })}</div>
        </div>
      )}
      {lastConfirmedAt && lastConfirmedAt !== known?.at && (
        <div class="hint">
          {t('record.evidence.system')}: <Instant at={lastConfirmedAt} />
        </div>
      )}
    </>
  );
}
