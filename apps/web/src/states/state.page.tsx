import type { ProfileVersion, ProfileView, StateView } from '@liaison/directory';
import type { KnownActor } from '@liaison/identity';
import { LANGUAGES, OWN_NAMES, type TextKey } from '@liaison/texts';
import type { ContactEntry, StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Category, Duty, Institution, nameOfState } from '../parts/names.js';
import { Facts } from '../parts/small.js';
import { ByWhom } from '../trail/by-whom.js';
import { Profile } from './profile.js';

export interface StateProps {
  readonly state: StateView;
  readonly names: StateNames;
  readonly profile: ProfileView;
  readonly versions: readonly ProfileVersion[];
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly contacts: readonly ContactEntry[];
  readonly mayWrite: boolean;
  readonly mayEdit: boolean;
}

export function StatePage(props: StateProps) {
  const { state, names, mayWrite, mayEdit } = props;
  const t = useText();
  const { language } = useReader();
  const name = nameOfState(names, state.code, language);
  return (
    <Page title={name}>
      {state.formalNames[language] && <p class="lead">{state.formalNames[language]}</p>}
      <Facts
        items={[
          [t('states.names'), <Names state={state} />],
          [t('states.codes'), <bdi dir="ltr">{[state.code, state.m49].filter(Boolean).join(' · ')}</bdi>],
          [t('states.region'), t(`coverage.region.${state.region ?? 'other'}` as TextKey)],
          [t('states.scheme'), <Scheme id={state.scheme} />],
        ]}
      />
      <p class="buttons">
        {mayWrite && (
          <a class="button" href={`/requests/new?to=${state.code}`}>
            {t('states.write', { state: name })}
          </a>
        )}
        {mayEdit && (
          <a class="button quiet" href="/profile">
            {t('profile.edit')}
          </a>
        )}
      </p>
      <Contacts {...props} />
      <Said {...props} />
    </Page>
  );
}

function Names({ state }: { state: StateView }) {
  const { language } = useReader();
  const others = LANGUAGES.filter((one) => one !== language && state.names[one]);
  return (
    <>
      {others.map((one) => (
        <div key={one}>
          <bdi lang={one}>{state.names[one]}</bdi> <span class="hint">({OWN_NAMES[one]})</span>
        </div>
      ))}
    </>
  );
}

function Scheme({ id }: { id: string | null }) {
  const t = useText();
  return id === null ? <>{t('states.scheme.neutral')}</> : <a href={`/severity/schemes/${encodeURIComponent(id)}`}>{id}</a>;
}

function Contacts({ contacts, state }: StateProps) {
  const own = useReader().person?.state === state.code;
  const t = useText();
  return (
    <section>
      <h2>{t('states.contacts.title')}</h2>
      {contacts.length === 0 && <p>{t('states.contacts.none')}</p>}
      <ul class="entries">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <p>
              <a href={`/contacts/${contact.id}`}>
                <Institution contact={contact} />
              </a>
            </p>
            <p class="meta">
              <Category of={contact.category} />
              <Duty now={contact.availableNow} />
            </p>
          </li>
        ))}
      </ul>
      {own && (
        <p>
          <a href="/nominations">{t('nominations.title')}</a>
        </p>
      )}
    </section>
  );
}

function Said({ profile, versions, state, actors, names }: StateProps) {
  const t = useText();
  const isOlder = versions[0] !== undefined && profile.version !== versions[0].version;
  return (
    <section>
      <h2>{t('profile.title')}</h2>
      <p>{t('profile.voluntary')}</p>
      {isOlder && (
        <p class="spirit" role="status">
          {t('profile.older', { version: profile.version })} <a href={`/states/${state.code}`}>{t('profile.current')}</a>
        </p>
      )}
      <Profile profile={profile} heading="h3" />
      {versions.length > 0 && (
        <details>
          <summary>{t('profile.versions')}</summary>
          <ul>
            {versions.map(({ version, at, actor }) => (
              <li key={version}>
                <a href={`/states/${state.code}?version=${String(version)}`}>{t('profile.version', { version })}</a> · <Instant at={at} /> ·{' '}
                <ByWhom name={actor} known={actors.get(actor)} names={names} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
