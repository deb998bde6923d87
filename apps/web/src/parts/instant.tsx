import { instantIn } from '@liaison/texts';
import { useReader } from '../frame/reader.js';

/** An instant in UTC and, when it differs, in the reader's zone. */
export function Instant({ at }: { at: Date | string }) {
  const { language, zone } = useReader();
  const instant = new Date(at);
  return (
    <time dateTime={instant.toISOString()}>
      <span class="when">{instantIn('UTC', instant, language)}</span>
      {zone !== 'UTC' && <span class="when local"> ({instantIn(zone, instant, language)})</span>}
    </time>
  );
}
