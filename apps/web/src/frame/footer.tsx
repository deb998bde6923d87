import { LANGUAGES, OWN_NAMES } from '@liaison/texts';
import { Instant } from '../parts/instant.js';
import { withQuery } from './url.js';
import { useReader, useText } from './reader.js';

export function Footer() {
  const { language, url, zone, now, person } = useReader();
  const t = useText();
  return (
    <footer>
      <nav aria-label={t('web.language')} class="languages">
        <ul>
          {LANGUAGES.map((one) => (
            <li key={one}>
              <a href={withQuery(url, 'lang', one)} lang={one} hrefLang={one} aria-current={one === language ? 'true' : undefined}>
                {OWN_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {zone === 'UTC' ? t('web.zone.utc') : t('web.zone.both', { zone })} <Instant at={now} />{' '}
        <a href={person ? '/account' : withQuery('/preferences', 'back', url)}>{t('web.zone.change')}</a>
      </p>
      <p>{t('web.home.spirit')}</p>
    </footer>
  );
}
