import type { ComponentChildren } from 'preact';
import { DECLINE_REASONS, type RequestView, type ThreadAct, type ThreadView } from '@liaison/requests';
import type { PublishedScheme } from '@liaison/severity';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { Csrf } from '../parts/csrf.js';
import { Choice, LongField, TextField } from '../parts/field.js';
import { Refusal } from '../parts/form.js';
import { StateName } from '../parts/names.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import type { Given } from '../frame/given.js';
import { ClassificationActs } from './classification-acts.js';

interface ActsProps {
  readonly request: RequestView;
  readonly names: StateNames;
  readonly typed: Typed;
  readonly own: PublishedScheme | null;
}

/** What the reader's State may do now, in each thread on its own, the gentlest first. */
export function Acts({ request, names, typed, own }: ActsProps) {
  const t = useText();
  const open = request.threads.filter(({ acts }) => acts.length);
  if (!open.length) return null;
  return (
    <section class="acts">
      <h2>{t('web.request.acts')}</h2>
      {open.map((thread) => (
        <section key={thread.state}>
          {request.threads.length > 1 && (
            <h3>
              <StateName names={names} code={thread.state} />
            </h3>
          )}
          <ThreadActs request={request} thread={thread} typed={typed} />
        </section>
      ))}
      {request.sentAt !== null && <ClassificationActs request={request} typed={typed} own={own} />}
    </section>
  );
}

function ThreadActs({ request, thread, typed }: { request: RequestView; thread: ThreadView; typed: Typed }) {
  const shared = { request, typed, state: request.threads.length > 1 ? thread.state : undefined };
  return (
    <>
      {ORDER.filter((act) => thread.acts.includes(act)).map((act) => {
        const Act = ACTS[act];
        return <Act key={act} {...shared} act={act} />;
      })}
    </>
  );
}

interface ActProps {
  readonly request: RequestView;
  readonly act: ThreadAct;
  readonly typed: Typed;
  /** Named where a sender has to choose among several threads. */
  readonly state: string | undefined;
}

const ORDER = ['acknowledge', 'message', 'answer', 'accept', 'need-more', 'decline', 'close', 'withdraw'] as const;
const ACTS: Record<(typeof ORDER)[number], (props: ActProps) => preact.JSX.Element> = {
  acknowledge: Acknowledge,
  message: Message,
  answer: Answer,
  accept: Accept,
  'need-more': NeedMore,
  decline: Decline,
  close: (props) => <Simple {...props} route="closure" />,
  withdraw: (props) => <Simple {...props} route="withdrawal" />,
};

/** Tells the forms of a page apart, so that a refused one comes back as it was typed. */
export function formNameOf(route: string, { decision, state }: Given): string {
  return [typeof decision === 'string' ? decision : route, typeof state === 'string' ? state : ''].filter(Boolean).join('-');
}

function Acknowledge(props: ActProps) {
  return <ActFields {...props} route="acknowledgement" always hint={useText()('web.act.acknowledge.text')} />;
}

function Answer(props: ActProps) {
  const t = useText();
  return (
    <ActFields {...props} route="answer">
      <LongField name="text" label={t('web.act.answer.text')} />
      <TextField name="timeFrame" label={t('web.act.answer.time-frame')} dir="auto" optional />
      <TextField name="nature" label={t('web.act.answer.nature')} dir="auto" optional />
      <TextField name="scope" label={t('web.act.answer.scope')} dir="auto" optional />
      <TextField name="terms" label={t('web.act.answer.terms')} dir="auto" optional />
    </ActFields>
  );
}

function Accept(props: ActProps) {
  const t = useText();
  return (
    <ActFields {...props} route="decision" hint={t('web.act.accept.text')}>
      <LongField name="text" label={t('web.act.note')} rows={3} optional />
      {props.request.wantedBy && (
        <TextField name="proposedDate" type="datetime-local" label={t('web.act.proposed')} class="short" optional />
      )}
    </ActFields>
  );
}

function NeedMore(props: ActProps) {
  return (
    <ActFields {...props} route="decision">
      <LongField name="text" label={useText()('web.act.text')} rows={4} />
    </ActFields>
  );
}

function Decline(props: ActProps) {
  const t = useText();
  return (
    <ActFields {...props} route="decision" hint={t('web.act.decline.text')}>
      <Choice
        name="reason"
        label={t('web.act.decline.reason')}
        options={DECLINE_REASONS.map((reason) => [reason, t(`web.reason.${reason}`)])}
      />
      <LongField name="text" label={t('web.act.note')} rows={3} optional />
    </ActFields>
  );
}

function Message(props: ActProps) {
  return (
    <ActFields {...props} route="messages" always>
      <LongField name="text" label={useText()('web.act.message')} rows={4} />
    </ActFields>
  );
}

function Simple(props: ActProps & { route: string }) {
  const t = useText();
  return <ActFields {...props} hint={t(props.act === 'close' ? 'web.act.close.text' : 'web.act.withdraw.text')} />;
}

interface ActFieldsProps extends ActProps {
  readonly route: string;
  readonly hint?: string;
  /** Not folded away. */
  readonly always?: boolean;
  readonly children?: ComponentChildren;
}

/** One act: folded until it is chosen or refused. */
function ActFields({ request, act, state, route, typed, hint, always = false, children }: ActFieldsProps) {
  const t = useText();
  const decision = route === 'decision' ? act : undefined;
  const form = formNameOf(route, { decision, state });
  const refused = typed.form === form;
  const fields = (
    <form method="post" action={`/requests/${request.id}/${route}`} class="form">
      <Csrf />
      {decision && <input type="hidden" name="decision" value={decision} />}
      {state && <input type="hidden" name="state" value={state} />}
      {hint && <p class="hint">{hint}</p>}
      {children}
      <button class={act === 'withdraw' || act === 'close' ? 'quiet' : undefined}>{t(buttonOf(act))}</button>
    </form>
  );
  return (
    <TypedContext.Provider value={refused ? typed : { values: {}, problem: null, form }}>
      {refused && <Refusal />}
      {always ? (
        <div class="act">{fields}</div>
      ) : (
        <details open={refused}>
          <summary>{t(titleOf(act))}</summary>
          {fields}
        </details>
      )}
    </TypedContext.Provider>
  );
}

type Titled = (typeof ORDER)[number];

function titleOf(act: ThreadAct) {
  return `web.act.${act as Titled}` as const;
}

function buttonOf(act: ThreadAct) {
  return act === 'message' ? ('web.act.message.send' as const) : titleOf(act);
}
