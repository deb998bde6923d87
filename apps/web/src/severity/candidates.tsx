import { levelOf, type PublishedScheme, type Translation } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Swatch } from './colour.js';
import { LevelName } from './names.js';

interface CandidatesProps {
  readonly translation: Pick<Translation, 'candidates' | 'primary' | 'precautionary'>;
  readonly scheme: PublishedScheme;
}

/** All possible levels, least severe first; with several, the likely and the careful one are marked. */
export function Candidates({ translation: { candidates, primary, precautionary }, scheme }: CandidatesProps) {
  const several = candidates.length > 1;
  return (
    <ul class="candidates">
      {candidates.map((code) => (
        <li key={code}>
          <Candidate code={code} scheme={scheme} />
          {several && <Marks likely={code === primary} careful={code === precautionary} />}
        </li>
      ))}
    </ul>
  );
}

export function Candidate({ code, scheme }: { code: string; scheme: PublishedScheme }) {
  const level = levelOf(scheme, code);
  if (!level) return <bdi dir="ltr">{code}</bdi>;
  return (
    <>
      <Swatch level={level} /> <LevelName level={level} scheme={scheme} />
    </>
  );
}

export function Marks({ likely, careful }: { likely: boolean; careful: boolean }) {
  const t = useText();
  return (
    <>
      {likely && <span class="mark likely">{t('severity.page.likely')}</span>}
      {careful && <span class="mark careful">{t('severity.page.careful')}</span>}
    </>
  );
}
