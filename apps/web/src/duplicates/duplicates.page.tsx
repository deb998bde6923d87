import type { DuplicateContact, DuplicateView } from '@liaison/directory';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { ActForm } from '../parts/act-form.js';
import { Choice, type Option } from '../parts/field.js';
import { Category, nameOfState, stateOptions } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';

export interface DuplicatesProps {
  readonly pairs: readonly DuplicateView[];
  readonly nextCursor: string | null;
  readonly names: StateNames;
  /** Officers look through all States, members see their own. */
  readonly officers: boolean;
  readonly mayMerge: boolean;
  readonly typed: Typed;
}

/** What may be listed twice: a person says that two are two, or proposes to merge them. */
export function DuplicatesPage(props: DuplicatesProps) {
  const { pairs, nextCursor, officers, mayMerge } = props;
  const t = useText();
  const { url } = useReader();
  const [likely, others] = [pairs.filter((pair) => pair.likely), pairs.filter((pair) => !pair.likely)];
  return (
    <Page title={t('duplicates.title')}>
      <p class="lead">{t(`duplicates.lead.${officers ? 'officers' : 'state'}`)}</p>
      {officers && <States {...props} />}
      {!pairs.length && !nextCursor && <Empty title={t('duplicates.none')} text={t('duplicates.none.text')} />}
      <Section title={t('duplicates.likely')} of={likely} {...props} />
      <Section title={t('duplicates.perhaps')} lead={t('duplicates.perhaps.lead')} of={others} {...props} />
      {mayMerge && (
        <p>
          <a href="/merge">{t('merge.title')}</a>
        </p>
      )}
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </Page>
  );
}

function States({ names, typed }: DuplicatesProps) {
  const t = useText();
  const { language } = useReader();
  const all: Option = ['', t('duplicates.all-states')];
  return (
    <TypedContext.Provider value={typed}>
      <form method="get" action="/duplicates" class="filters">
        <Choice name="state" label={t('web.contacts.state')} options={[all, ...stateOptions(names, language)]} />
        <div class="buttons wide">
          <button>{t('web.contacts.show')}</button>
        </div>
      </form>
    </TypedContext.Provider>
  );
}

interface SectionProps extends DuplicatesProps {
  readonly title: string;
  readonly lead?: string;
  readonly of: readonly DuplicateView[];
}

function Section({ title, lead, of, ...props }: SectionProps) {
  if (!of.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <ul class="entries">
        {of.map((pair) => (
          <li key={pair.contacts.map(({ id }) => id).join()}>
            <Pair pair={pair} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pair({ pair, names, officers, mayMerge }: { pair: DuplicateView } & Omit<DuplicatesProps, 'pairs'>) {
  const t = useText();
  const { language } = useReader();
  const [one, other] = pair.contacts;
  return (
    <>
      {officers && (
        <p class="meta">
          <strong>{nameOfState(names, pair.state, language)}</strong>
        </p>
      )}
      <div class="cards">
        <Card of={one} />
        <Card of={other} />
      </div>
      <p class="meta">
        <span>
          {t('duplicates.because')}: {pair.reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(' · ')}
        </span>
      </p>
      <div class="buttons">
        {mayMerge && (
          <a class="button" href={`/merge?one=${one.id}&other=${other.id}`}>
            {t('duplicates.merge')}
          </a>
        )}
        <ActForm action="/duplicates/dismissals" label={t('duplicates.two')} quiet>
          {[one, other].map(({ id }) => (
            <input key={id} type="hidden" name="contacts" value={id} />
          ))}
          {pair.reasons.map((reason) => (
            <input key={reason} type="hidden" name="reasons" value={reason} />
          ))}
        </ActForm>
      </div>
    </>
  );
}

function Card({ of: { id, institution, roleTitle, category } }: { of: DuplicateContact }) {
  return (
    <div class="card">
      <h3 class="entry">
        <a href={`/contacts/${id}`}>
          <bdi>{institution}</bdi>
        </a>
      </h3>
      <p class="meta">
        <bdi>{roleTitle}</bdi>
        <span>
          <Category of={category} />
        </span>
      </p>
    </div>
  );
}
