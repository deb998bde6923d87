import type { Participation, ParticipationView } from '@liaison/directory';
import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Facts, State } from '../parts/small.js';

type Fact = readonly [string, ComponentChildren];

const MOODS = { 'not-invited': 'quiet', invited: 'open', participating: 'good', withdrawn: 'quiet' } as const;

export function Status({ of }: { of: Participation }) {
  const t = useText();
  return <State mood={MOODS[of]}>{t(`participation.status.${of}`)}</State>;
}

/** How many letters went to the mission, the day of the last, and what became of it. */
export function Letters({ of: { letters, invitedAt, lastLetter } }: { of: ParticipationView }) {
  const t = useText();
  return (
    <>
      {t('participation.letters', { count: letters })} {invitedAt && <Instant at={invitedAt} />}
      {lastLetter && `: ${t(`participation.last.${lastLetter}`)}`}
    </>
  );
}

/** How a State stands to the directory; what it does not have is left out. */
export function Standing({ state }: { state: ParticipationView }) {
  const t = useText();
  const { participation, mission, invitedAt, joinedAt, noteVerbale, leftAt, needsHelp } = state;
  const since = { participating: joinedAt, withdrawn: leftAt, invited: null, 'not-invited': null }[participation];
  const facts: readonly (Fact | null | false | '')[] = [
    [t('participation.status'), <Status of={participation} />],
    mission && [t('participation.mission'), <bdi dir="ltr">{mission}</bdi>],
    invitedAt && [t('participation.letters.title'), <Letters of={state} />],
    since && [t(participation === 'withdrawn' ? 'participation.left' : 'participation.joined'), <Instant at={since} />],
    noteVerbale && [t('participation.note'), <bdi>{noteVerbale}</bdi>],
    needsHelp && [t('participation.help.title'), <Help note={state.helpNote} />],
  ];
  return <Facts items={facts.flatMap((fact) => (fact ? [fact] : []))} />;
}

function Help({ note }: { note: string | null }) {
  const t = useText();
  return (
    <>
      <State mood="open">{t('participation.help')}</State>
      {note && (
        <p class="prose" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
