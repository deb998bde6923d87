import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ZONES } from '../frame/zones.js';
import { Choice } from '../parts/field.js';
import { OFFICIAL } from '../parts/languages.js';
import { TypedContext } from '../parts/typed.js';

/** Works signed out too: the choice lives in two cookies. */
export function PreferencesPage({ back }: { back: string }) {
  const t = useText();
  const { language, zone } = useReader();
  return (
    <Page title={t('web.preferences')}>
      <TypedContext.Provider value={{ values: { lang: language, zone }, problem: null }}>
        <form method="get" action="/preferences" class="form">
          <input type="hidden" name="back" value={back} />
          <Choice name="lang" label={t('web.language')} options={OFFICIAL} />
          <Choice name="zone" label={t('web.zone')} options={ZONES.map((one) => [one, one.replace(/_/g, ' ')])} />
          <div class="buttons">
            <button>{t('web.save')}</button>
            <a href={back}>{t('web.back')}</a>
          </div>
        </form>
      </TypedContext.Provider>
    </Page>
  );
}
