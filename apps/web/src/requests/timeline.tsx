import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Word } from './labels.js';
import type { FactEntry, MessageEntry } from './request.view.js';

export function Timeline({ facts, names }: { facts: readonly FactEntry[]; names: StateNames }) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.timeline')}</h2>
      {!facts.length && <p>{t('web.timeline.none')}</p>}
      <ol class="timeline">
        {facts.map(({ id, kind, at, state }) => (
          <li key={id}>
            <strong>
              <Word prefix="web.fact" code={kind} />
            </strong>{' '}
            <StateName names={names} code={state} />
            <br />
            <Instant at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Messages({ messages, names }: { messages: readonly MessageEntry[]; names: StateNames }) {
  const t = useText();
  if (!messages.length) return null;
  return (
    <section>
      <h2>{t('web.messages')}</h2>
      <ul class="entries">
        {messages.map(({ id, from, at, content }) => (
          <li key={id}>
            <p>
              <strong>
                <StateName names={names} code={from} />
              </strong>{' '}
              <Instant at={at} />
            </p>
            <MessageText content={content} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MessageText({ content }: { content: MessageEntry['content'] }) {
  const { decision, reason, text, proposedDate, ...terms } = content;
  return (
    <>
      {decision && (
        <p>
          <Word prefix="web.act" code={decision} />
          {reason && ': '}
          {reason && <Word prefix="web.reason" code={reason} />}
        </p>
      )}
      {text && (
        <p class="prose" dir="auto">
          {text}
        </p>
      )}
      {proposedDate && <Instant at={proposedDate} />}
      {Object.entries(terms).map(
        ([name, value]) =>
          value && (
            <p key={name}>
              <Word prefix="web.act.answer" code={name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} />: <bdi>{value}</bdi>
            </p>
          ),
      )}
    </>
  );
}
