import type { ReceiverView, RequestView } from '@liaison/requests';
import type { PublishedScheme } from '@liaison/severity';
import type { ComponentChildren } from 'preact';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { Csrf } from '../parts/csrf.js';
import { LongField, Tick } from '../parts/field.js';
import { Refusal } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { Said } from './classification.js';
import { formOfClassification } from './read-classification.js';
import { SeverityFields, TypesAndSectors } from './severity-fields.js';

interface ClassificationActsProps {
  readonly request: RequestView;
  readonly typed: Typed;
  readonly own: PublishedScheme | null;
}

const OPEN = ['sent', 'acknowledged', 'accepted', 'more-information', 'answered', 'declined'];

/** The sender classifies anew; a receiver says how it sees the incident. */
export function ClassificationActs(props: ClassificationActsProps) {
  const { person } = useReader();
  const { request } = props;
  if (!request.threads.some(({ status }) => OPEN.includes(status))) return null;
  return person?.state === request.state ? <Reclassify {...props} /> : <OwnView {...props} />;
}

function Reclassify({ request, typed, own }: ClassificationActsProps) {
  const t = useText();
  const first = { values: { ...formOfClassification(request) }, problem: null, form: 'classification' };
  return (
    <Folded act="classification" title={t('web.classification.reclassify')} {...{ request, typed, first }}>
      <p class="hint">{t('web.classification.reclassify.text')}</p>
      <SeverityFields own={own} />
      <TypesAndSectors />
      <LongField name="reason" label={t('web.classification.reason')} rows={3} />
    </Folded>
  );
}

function OwnView({ request, typed, own }: ClassificationActsProps) {
  const t = useText();
  const first = { values: { level: '' }, problem: null, form: 'receiver-view' };
  return (
    <Folded act="receiver-view" title={t('web.classification.view')} {...{ request, typed, first }}>
      <p class="hint">{t('web.classification.view.text')}</p>
      <SeverityFields own={own} />
      <LongField name="text" label={t('web.act.note')} rows={3} optional />
      <Tick name="shared" label={t('web.classification.view.share')} />
      <Tick name="tooHigh" label={t('web.classification.view.too-high')} />
    </Folded>
  );
}

interface FoldedProps extends Pick<ClassificationActsProps, 'request' | 'typed'> {
  readonly act: 'classification' | 'receiver-view';
  readonly title: string;
  /** What the form shows before anybody types. */
  readonly first: Typed;
  readonly children: ComponentChildren;
}

/** Folded until it is chosen or refused. */
function Folded({ request, typed, act, title, first, children }: FoldedProps) {
  const refused = typed.form === act;
  return (
    <TypedContext.Provider value={refused ? typed : first}>
      {refused && <Refusal />}
      <details open={refused}>
        <summary>{title}</summary>
        <form method="post" action={`/requests/${request.id}/${act}`} class="form">
          <Csrf />
          {children}
          <button>{title}</button>
        </form>
      </details>
    </TypedContext.Provider>
  );
}

/** What receivers said of it, beside the sender's word and never in its place. */
export function ReceiverViews({ request, names }: { request: RequestView; names: StateNames }) {
  const t = useText();
  const said = request.threads.flatMap(({ state, views }) => views.map((view) => ({ state, view })));
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{t('web.classification.views')}</h2>
      <ul class="entries">
        {said.map(({ state, view }) => (
          <li key={view.id}>
            <p class="meta">
              <strong>
                <StateName names={names} code={state} />
              </strong>
              <bdi>{view.by}</bdi>
              <Instant at={view.at} />
              <span>{t(`web.classification.views.${view.shared ? 'shared' : 'private'}`)}</span>
            </p>
            <View view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function View({ view: { severity, level, ownWords, tooHigh, text } }: { view: ReceiverView }) {
  const t = useText();
  return (
    <>
      {tooHigh && <p>{t('web.classification.too-high')}</p>}
      {severity && (
        <p>
          <Said of={{ level, line: ownWords?.line ?? null, name: ownWords?.name ?? null }} />
        </p>
      )}
      {text && (
        <p class="prose" dir="auto">
          {text}
        </p>
      )}
    </>
  );
}
