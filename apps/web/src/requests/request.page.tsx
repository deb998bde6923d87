import type { FactView, RequestView, ThreadView } from '@liaison/requests';
import type { PublishedScheme } from '@liaison/severity';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { languageNames, StateName } from '../parts/names.js';
import { Facts, Reference, Tlp } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { Acts } from './acts.js';
import { Classification } from './classification.js';
import { ReceiverViews } from './classification-acts.js';
import { Status, Word } from './labels.js';
import { Plan } from './plan.js';
import { Messages, Timeline } from './timeline.js';

export interface RequestProps {
  readonly request: RequestView;
  readonly facts: readonly FactView[];
  readonly names: StateNames;
  readonly typed: Typed;
  /** The scale of the reader's State; null: it uses the neutral one. */
  readonly own: PublishedScheme | null;
  /** Whether the reader acts for their State, or only reads. */
  readonly mayAct: boolean;
}

export function RequestPage({ request, facts, names, typed, own, mayAct }: RequestProps) {
  const t = useText();
  return (
    <Page title={request.subject || request.reference} exercise={request.exercise}>
      <p class="buttons">
        <button type="button" class="quiet" hidden data-print>
          {t('web.print')}
        </button>
      </p>
      {request.sentAt === null && <p>{t('web.request.draft')}</p>}
      <Envelope request={request} names={names} />
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <Content request={request} />
      <Classification request={request} />
      <ReceiverViews request={request} names={names} />
      {mayAct ? <Acts request={request} names={names} typed={typed} own={own} /> : <p class="hint">{t('web.request.read-only')}</p>}
      <Messages threads={request.threads} names={names} />
      {request.sentAt !== null && <Timeline facts={facts} names={names} several={request.threads.length > 1} />}
      <Plans threads={request.threads} names={names} />
    </Page>
  );
}

function Envelope({ request, names }: Pick<RequestProps, 'request' | 'names'>) {
  const t = useText();
  const { language } = useReader();
  return (
    <Facts
      items={[
        [t('web.round.reference'), <Reference of={request.reference} />],
        [t('web.request.from'), <Sender request={request} names={names} />],
        [t('web.request.to'), request.threads.map((thread) => <Thread key={thread.state} thread={thread} names={names} />)],
        [t('web.request.kind'), <Word prefix="web.kind" code={request.kind} />],
        [t('web.request.tlp'), <Tlp label={request.tlp} />],
        [t('web.request.language'), languageNames([request.language], language)],
        ...(request.wantedBy ? [[t('web.request.wanted'), <Instant at={request.wantedBy} />] as const] : []),
      ]}
    />
  );
}

function Sender({ request: { state, sendingContact }, names }: Pick<RequestProps, 'request' | 'names'>) {
  return (
    <>
      <StateName names={names} code={state} />
      {sendingContact && (
        <>
          {' · '}
          <bdi>{sendingContact.institution}</bdi>
        </>
      )}
    </>
  );
}

function Thread({ thread, names }: { thread: ThreadView; names: StateNames }) {
  const t = useText();
  const waits = thread.status === 'sent';
  return (
    <div>
      <StateName names={names} code={thread.state} /> <Status of={thread.status} />
      {thread.noReplyAt && waits && <p>{t('web.request.no-reply')}</p>}
      {thread.acknowledgeBy && waits && (
        <p>
          {t('web.request.acknowledge-by')} <Instant at={thread.acknowledgeBy} />
        </p>
      )}
      {thread.answerBy && OPEN.includes(thread.status) && (
        <p>
          {t('web.request.answer-by')} <Instant at={thread.answerBy} />
        </p>
      )}
    </div>
  );
}
const OPEN = ['sent', 'acknowledged', 'accepted', 'more-information'];

function Content({ request }: { request: RequestView }) {
  const t = useText();
  const parts = (['facts', 'assessment', 'unknown'] as const).map((name) => [t(`web.request.${name}`), request[name]] as const);
  return (
    <>
      {[...parts, [t('web.request.reason'), request.severityReason] as const].map(
        ([title, text]) =>
          text && (
            <section key={title}>
              <h2>{title}</h2>
              <p class="prose" dir="auto" lang={request.language}>
                {text}
              </p>
            </section>
          ),
      )}
    </>
  );
}

/** The sender's own plans, as stored when it was sent. */
function Plans({ threads, names }: { threads: readonly ThreadView[]; names: StateNames }) {
  const t = useText();
  const planned = threads.filter(({ plan }) => plan !== null);
  if (!planned.length) return null;
  return (
    <section>
      <h2>{t('web.plan.title')}</h2>
      {planned.map(({ state, plan }) => (
        <details key={state}>
          <summary>
            <StateName names={names} code={state} />
          </summary>
          {plan && <Plan plan={plan} />}
        </details>
      ))}
    </section>
  );
}
