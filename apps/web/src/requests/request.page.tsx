import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { languageNames, StateName } from '../parts/names.js';
import { Facts, Reference, Tlp } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { Acts } from './acts.js';
import { Severity, Status, Word } from './labels.js';
import { Messages, Timeline } from './timeline.js';
import type { FactEntry, RequestDetail, ThreadEntry } from './request.view.js';

export interface RequestProps {
  readonly request: RequestDetail;
  readonly facts: readonly FactEntry[];
  readonly names: StateNames;
  readonly typed: Typed;
}

export function RequestPage({ request, facts, names, typed }: RequestProps) {
  const t = useText();
  return (
    <Page title={request.subject || request.reference} exercise={request.exercise}>
      <Envelope request={request} names={names} />
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <Content request={request} />
      <Acts id={request.id} acts={request.acts} typed={typed} />
      <Messages messages={request.messages} names={names} />
      <Timeline facts={facts} names={names} />
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
        [t('web.request.from'), <StateName names={names} code={request.from} />],
        [t('web.request.to'), request.threads.map((thread) => <Thread key={thread.state} thread={thread} names={names} />)],
        [t('web.request.kind'), <Word prefix="web.kind" code={request.kind} />],
        [t('web.request.severity'), <Severity of={request.severity} />],
        [t('web.request.tlp'), <Tlp label={request.tlp} />],
        [t('web.request.language'), languageNames([request.language], language)],
        ...(request.wantedBy ? [[t('web.request.wanted'), <Instant at={request.wantedBy} />] as const] : []),
      ]}
    />
  );
}

function Thread({ thread, names }: { thread: ThreadEntry; names: StateNames }) {
  const t = useText();
  return (
    <div>
      <StateName names={names} code={thread.state} /> <Status of={thread.status} />
      {thread.noReplyAt && <p>{t('web.request.no-reply')}</p>}
      {thread.status === 'sent' && thread.acknowledgeBy && (
        <p>
          {t('web.request.acknowledge-by')} <Instant at={thread.acknowledgeBy} />
        </p>
      )}
      {thread.answerBy && (
        <p>
          {t('web.request.answer-by')} <Instant at={thread.answerBy} />
        </p>
      )}
    </div>
  );
}

function Content({ request }: { request: RequestDetail }) {
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
