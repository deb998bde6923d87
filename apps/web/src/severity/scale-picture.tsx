import type { PublishedScheme } from '@liaison/severity';
import { directionOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { useSchemeTitle } from './names.js';
import { Axis, Bands, described, Gaps, Ladder, type Size, SMALL } from './picture.js';
import { bandsOf, rowsOf } from './place.js';

const AXIS = 24;

type Drawn = Pick<PublishedScheme, 'id' | 'title' | 'levels'>;

/** One scale as bands on R0–R5; `ruler` adds the names of the points. */
export function ScalePicture({ scheme, size = SMALL, ruler = false }: { scheme: Drawn; size?: Size; ruler?: boolean }) {
  const t = useText();
  const title = useSchemeTitle()(scheme);
  const mirrored = directionOf(useReader().language) === 'rtl';
  const bands = bandsOf(scheme.levels);
  const height = Math.max(1, rowsOf(bands)) * (size.row + size.gap);
  const foot = ruler && bands.length > 0 ? AXIS : 0;
  return (
    <svg
      class="scale"
      role="img"
      width="100%"
      height={height + foot}
      aria-label={t('severity.page.picture', { title, levels: described(scheme.levels) })}
    >
      {bands.length ? (
        <>
          <Gaps bands={bands} y={0} height={height - size.gap} mirrored={mirrored} />
          <Bands bands={bands} y={0} size={size} mirrored={mirrored} />
          {foot > 0 && <Axis y={height} mirrored={mirrored} />}
        </>
      ) : (
        <Ladder levels={scheme.levels} y={0} size={size} mirrored={mirrored} />
      )}
    </svg>
  );
}
