import type { ProfileSection, ProfileView } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Profile } from './profile.js';

/** One's own profile: what stands there, and what can be done with each entry. */
export function OwnProfilePage({ profile }: { readonly profile: ProfileView }) {
  const t = useText();
  return (
    <Page title={t('profile.own')}>
      <p class="lead">{t('profile.own.lead')}</p>
      <p class="buttons">
        <a class="button quiet" href={`/states/${profile.state}`}>
          {t('profile.own.view')}
        </a>
      </p>
      <Profile
        profile={profile}
        heading="h2"
        acts={(section, index) => <EntryActs {...{ section, index }} version={profile.version} />}
        below={(section) => (
          <p class="buttons">
            <a class="button" href={`/profile/${section}/new`} aria-label={`${t('profile.add')}: ${t(`profile.section.${section}`)}`}>
              {t('profile.add')}
            </a>
          </p>
        )}
      />
    </Page>
  );
}

function EntryActs({ section, index, version }: { section: ProfileSection; index: number; version: number }) {
  const t = useText();
  const path = `/profile/${section}/${String(index)}`;
  return (
    <div class="buttons">
      <a href={path}>{t('profile.change')}</a>
      <details>
        <summary>{t('profile.remove')}</summary>
        <ActForm action={`${path}/removal`} label={t('profile.remove')} text={t('profile.remove.text')} quiet>
          <input type="hidden" name="version" value={version} />
        </ActForm>
      </details>
    </div>
  );
}
