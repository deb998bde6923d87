import type { FactView, MessageView, ThreadView } from '@liaison/requests';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Word } from './labels.js';

interface TimelineProps {
  readonly facts: readonly FactView[];
  readonly names: StateNames;
  /** Whether several States received the request. */
  readonly several: boolean;
}

export function Timeline({ facts, names, several }: TimelineProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.timeline')}</h2>
      {!facts.length && <p>{t('web.timeline.none')}</p>}
      <ol class="timeline">
        {facts.map((fact) => (
          <li key={fact.id}>
            <strong>{fact.text}</strong>
            <Who fact={fact} names={names} several={several} />
            <br />
            <Instant at={fact.at} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whose fact it is: the State that acted, or the one whose offices were told; then the offices. */
function Who({ fact: { state, byState, data }, names, several }: Omit<TimelineProps, 'facts'> & { fact: FactView }) {
  const { by, institution, institutions, until } = data;
  const offices = [by, institution, institutions].flat().filter((one) => typeof one === 'string' && one !== byState) as string[];
  const code = byState ?? (several ? state : null);
  return (
    <>
      {code && (
        <>
          {' · '}
          <StateName names={names} code={code} />
        </>
      )}
      {offices.map((office) => (
        <span key={office}>
          {' · '}
          <bdi>{office}</bdi>
        </span>
      ))}
      {typeof until === 'string' && (
        <>
          {' → '}
          <Instant at={until} />
        </>
      )}
    </>
  );
}

export function Messages({ threads, names }: { threads: readonly ThreadView[]; names: StateNames }) {
  const t = useText();
  const messages = threads.flatMap((thread) => thread.messages).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  if (!messages.length) return null;
  return (
    <section>
      <h2>{t('web.messages')}</h2>
      <ul class="entries">
        {messages.map(({ id, fromState, by, at, content }) => (
          <li key={id}>
            <p>
              <strong>
                <StateName names={names} code={fromState} />
              </strong>
              {by !== fromState && (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}{' '}
              <Instant at={at} />
            </p>
            <MessageText content={content} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MessageText({ content }: { content: MessageView['content'] }) {
  const t = useText();
  const { decision, reason, text, proposedDate, ...terms } = content;
  return (
    <>
      {decision && (
        <p>
          <Word prefix="web.status" code={STATUS_AFTER[decision] ?? decision} />
          {reason && ': '}
          {reason && <Word prefix="web.reason" code={reason} />}
        </p>
      )}
      {text && (
        <p class="prose" dir="auto">
          {text}
        </p>
      )}
      {proposedDate && (
        <p>
          {t('web.act.proposed')}: <Instant at={proposedDate} />
        </p>
      )}
      {Object.entries(terms).map(([name, value]) => (
        <p key={name}>
          <Word prefix="web.act.answer" code={name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} />: <bdi>{value}</bdi>
        </p>
      ))}
    </>
  );
}
const STATUS_AFTER: Readonly<Record<string, string>> = { accept: 'accepted', decline: 'declined', 'need-more': 'more-information' };
