import { type Level, translate } from '@liaison/severity';
import { directionOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { SchemeTitle, useSchemeTitle } from './names.js';
import { Axis, Bands, described, Gaps, LARGE, stretch } from './picture.js';
import { bandsOf, rowsOf } from './place.js';
import type { Reading } from './reading.js';

const [AXIS, STEP] = [30, LARGE.row + LARGE.gap];

interface PairPictureProps {
  readonly reading: Pick<Reading, 'from' | 'to'>;
  /** The level whose reading is explained. */
  readonly chosen?: Level | null;
}

/** One scale above the ruler R0–R5, the other below it. */
export function PairPicture({ reading: { from, to }, chosen = null }: PairPictureProps) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const mirrored = directionOf(useReader().language) === 'rtl';
  const [above, below] = [bandsOf(from.levels), bandsOf(to.levels)];
  const [head, foot] = [rowsOf(above) * STEP, rowsOf(below) * STEP];
  const values = { from: titleOf(from), to: titleOf(to), fromLevels: described(from.levels), toLevels: described(to.levels) };
  return (
    <figure class="picture" id="picture">
      <p class="side">
        <SchemeTitle scheme={from} />
      </p>
      <svg
        class="scale"
        role="img"
        width="100%"
        height={head + AXIS + foot}
        aria-labelledby="picture-title"
        aria-describedby="picture-text"
      >
        <title id="picture-title">{t('severity.page.compare.picture', { from: values.from, to: values.to })}</title>
        <desc id="picture-text">{t('severity.page.compare.picture.text', values)}</desc>
        {chosen && <Reach level={chosen} height={head + AXIS + foot} mirrored={mirrored} />}
        <Gaps bands={above} y={0} height={head - LARGE.gap} mirrored={mirrored} />
        <Bands bands={above} y={0} size={LARGE} mirrored={mirrored} chosen={chosen && [chosen.code]} />
        <Axis y={head + 1} mirrored={mirrored} />
        <Gaps bands={below} y={head + AXIS} height={foot - LARGE.gap} mirrored={mirrored} />
        <Bands bands={below} y={head + AXIS} size={LARGE} mirrored={mirrored} chosen={chosen && translate(from, chosen, to).candidates} />
      </svg>
      <p class="side">
        <SchemeTitle scheme={to} />
      </p>
      <figcaption class="hint">{t('severity.page.legend')}</figcaption>
    </figure>
  );
}

/** What the chosen level covers, through both scales. */
function Reach({ level: { referenceMin, referenceMax }, height, mirrored }: { level: Level; height: number; mirrored: boolean }) {
  if (referenceMin === null || referenceMax === null) return null;
  return <rect {...stretch(referenceMin, referenceMax, mirrored)} y="0" height={height} class="reach" />;
}
