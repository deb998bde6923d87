import { instantIn } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { languageNames, StateName } from '../parts/names.js';
import { Empty, Facts } from '../parts/small.js';
import type { PreviewEntry } from './round.view.js';

const SHOWN = 100;

/** Who would get a letter, in which language, and what time it is there. */
export function Preview({ preview, names }: { preview: readonly PreviewEntry[]; names: StateNames }) {
  const t = useText();
  const { language, now } = useReader();
  if (!preview.length) return <Empty title={t('web.round.preview.empty')} />;
  return (
    <section>
      <h2>{t('web.round.preview')}</h2>
      <p>{t('web.round.preview.lead')}</p>
      <h3>{t('web.round.preview.languages')}</h3>
      <Facts
        items={[...countsByLanguage(preview)].map(([tag, count]) => [languageNames([tag], language), t('web.round.letters', { count })])}
      />
      <div class="scroll stacked" role="region" aria-label={t('web.round.preview')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web.contacts.state')}</th>
              <th scope="col">{t('web.round.preview.recipient')}</th>
              <th scope="col">{t('web.language')}</th>
              <th scope="col">{t('web.round.preview.local')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.slice(0, SHOWN).map((one) => (
              <tr key={one.address}>
                <td>
                  <StateName names={names} code={one.state} />
                </td>
                <td>
                  <bdi>{one.institution}</bdi>
                  <br />
                  <bdi dir="ltr">{one.address}</bdi>
                </td>
                <td data-label={t('web.language')}>{languageNames([one.language], language)}</td>
                <td data-label={t('web.round.preview.local')}>{instantIn(one.timeZone, now, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.length > SHOWN && <p class="hint">{t('web.round.preview.shown', { shown: SHOWN, count: preview.length })}</p>}
    </section>
  );
}

function countsByLanguage(preview: readonly PreviewEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of preview) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
