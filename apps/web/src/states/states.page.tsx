import type { StateView } from '@liaison/directory';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { Category, nameOfState } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';

export interface StatesProps {
  readonly states: readonly StateView[];
  readonly names: StateNames;
  readonly typed: Typed;
  readonly mayOversee: boolean;
}

/** In the order of their names as the reader writes them, and in no other. */
export function StatesPage({ states, names, typed, mayOversee }: StatesProps) {
  const t = useText();
  const { language } = useReader();
  const nameOf = ({ code }: StateView) => nameOfState(names, code, language);
  return (
    <Page title={t('states.nav')}>
      <p class="lead">{t('states.lead')}</p>
      <p class="buttons">
        <a class="button quiet" href="/coverage">
          {t('coverage.title')}
        </a>
        {mayOversee && (
          <a class="button quiet" href="/participation">
            {t('participation.title')}
          </a>
        )}
      </p>
      <Search typed={typed} />
      {states.length === 0 ? (
        <Empty title={t('states.none')} text={t('states.none.text')} />
      ) : (
        <p class="hint" role="status">
          {t('states.count', { count: states.length })}
        </p>
      )}
      <ul class="entries">
        {[...states]
          .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language))
          .map((state) => (
            <Entry key={state.code} state={state} name={nameOf(state)} />
          ))}
      </ul>
    </Page>
  );
}

function Search({ typed }: { typed: Typed }) {
  const t = useText();
  return (
    <TypedContext.Provider value={typed}>
      <form method="get" action="/states" role="search" class="filters">
        <div class="wide">
          <TextField
            name="q"
            type="search"
            label={t('states.search')}
            hint={t('states.search.hint')}
            maxLength={200}
            optional
            unmarked
            dir="auto"
          />
        </div>
        <div class="buttons wide">
          <button>{t('states.show')}</button>
          <a href="/states">{t('states.all')}</a>
        </div>
      </form>
    </TypedContext.Provider>
  );
}

function Entry({ state, name }: { state: StateView; name: string }) {
  const t = useText();
  const { language } = useReader();
  const counts = Object.entries(state.contacts);
  return (
    <li>
      <h2 class="entry">
        <a href={`/states/${state.code}`}>{name}</a>
      </h2>
      {state.formalNames[language] && <p>{state.formalNames[language]}</p>}
      <p class="meta">
        {counts.length === 0 && <span>{t('states.contacts.none')}</span>}
        {counts.map(([category, count]) => (
          <span key={category}>
            <Category of={category} /> <bdi>{count}</bdi>
          </span>
        ))}
      </p>
    </li>
  );
}
