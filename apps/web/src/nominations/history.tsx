import type { CallBack, ProposalEventView } from '@liaison/directory';
import type { KnownActor } from '@liaison/identity';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { ByWhom } from '../trail/by-whom.js';

interface HistoryProps {
  readonly events: readonly ProposalEventView[];
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly names: StateNames;
}

/** Every step, with who and when. */
export function History({ events, actors, names }: HistoryProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('nominations.history')}</h2>
      <ol class="timeline">
        {events.map((event, n) => (
          <li key={n}>
            <strong>{t(`nominations.step.${event.data['draft'] === true ? 'draft' : event.step}`)}</strong>
            {' · '}
            <ByWhom name={event.by} known={actors.get(event.by)} names={names} />
            <br />
            <Instant at={event.at} />
            <Details of={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Details({ of: { step, data } }: { of: ProposalEventView }) {
  const t = useText();
  const { reason, until } = data;
  const [made, source] = [data['import'], data['source']];
  const call = data['callBack'] as CallBack | null | undefined;
  return (
    <>
      {typeof reason === 'string' && (
        <p class="prose" dir="auto">
          {reason}
        </p>
      )}
      {typeof made === 'string' && (
        <p>
          {typeof source === 'string'
            ? t('imports.made-of.source', { reference: made, source })
            : t('imports.made-of', { reference: made })}
        </p>
      )}
      {typeof until === 'string' && (
        <p>
          {t('nominations.takes-effect')}: <Instant at={until} />
        </p>
      )}
      {call && (
        <p>
          <bdi>{call.answeredBy}</bdi> · <bdi dir="ltr">{call.number}</bdi> · <bdi>{call.source}</bdi> · <Instant at={call.at} />
        </p>
      )}
      {step === 'verify' && !call && <p class="hint">{t('nominations.verified-without')}</p>}
    </>
  );
}
