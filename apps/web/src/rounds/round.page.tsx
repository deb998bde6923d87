import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Duration } from '../parts/duration.js';
import { Facts, Reference } from '../parts/small.js';
import { Checks } from './checks.js';
import { Preview } from './preview.js';
import { type CheckEntry, COUNTED, type Counts, type PreviewEntry, type ResultsEntry, type RoundEntry } from './round.view.js';
import { RoundStatus } from './rounds.page.js';

export interface RoundProps {
  readonly round: RoundEntry;
  readonly names: StateNames;
  readonly mayStart: boolean;
  readonly preview: readonly PreviewEntry[] | null;
  readonly counts: Counts;
  readonly checks: readonly CheckEntry[];
  readonly nextCursor: string | null;
  readonly results: ResultsEntry | null;
}

export function RoundPage(props: RoundProps) {
  const { round, names, preview } = props;
  const t = useText();
  const live = round.status === 'running';
  return (
    <Page title={round.title} exercise={round.exercise} refresh={live ? 15 : undefined}>
      <Facts
        items={
          [
            [t('web.round.reference'), <Reference of={round.reference} />],
            [t('web.round.status'), <RoundStatus of={round.status} />],
            [t('web.round.letters', { count: round.recipients }), ''],
          ].filter(([, value]) => value !== '') as [string, preact.JSX.Element][]
        }
      />
      {preview ? <Preview preview={preview} names={names} /> : <Board {...props} />}
      <Acts {...props} />
      {!preview && <Checks {...props} />}
    </Page>
  );
}

function Board({ round, counts, results }: RoundProps) {
  const t = useText();
  return (
    <section data-board={round.status === 'running' ? `/rounds/${round.id}/board` : undefined} data-status={round.status}>
      <h2>{t('web.round.board')}</h2>
      <dl class="counts">
        {COUNTED.map((name) => (
          <div key={name}>
            <dt>{t(`web.round.count.${name}`)}</dt>
            <dd data-count={name}>{counts[name] ?? 0}</dd>
          </div>
        ))}
      </dl>
      {round.status === 'running' && <p class="hint">{t('web.round.live')}</p>}
      {results && <Results results={results} />}
    </section>
  );
}

function Results({ results: { medianSeconds, p90Seconds } }: { results: ResultsEntry }) {
  const t = useText();
  const shown = (seconds: number | null) => (seconds === null ? t('web.round.no-times') : <Duration seconds={seconds} />);
  return (
    <>
      <h3>{t('web.round.results')}</h3>
      <Facts
        items={[
          [t('web.round.median'), shown(medianSeconds)],
          [t('web.round.p90'), shown(p90Seconds)],
        ]}
      />
    </>
  );
}

function Acts({ round, mayStart, preview }: RoundProps) {
  const t = useText();
  const { person } = useReader();
  const path = `/rounds/${round.id}`;
  if (!person) return null;
  if (round.status === 'draft') {
    if (!preview?.length) return null;
    return mayStart ? (
      <ActForm action={`${path}/start`} label={t('web.round.start')} text={t('web.round.start.text')} />
    ) : (
      <p>{t('web.round.start.second')}</p>
    );
  }
  if (round.status !== 'running' && round.status !== 'paused') return null;
  const other = round.status === 'running' ? 'pause' : 'resume';
  return (
    <div class="buttons">
      <ActForm action={`${path}/${other}`} label={t(`web.round.${other}`)} quiet />
      <ActForm action={`${path}/stop`} label={t('web.round.stop')} text={t('web.round.stop.text')} quiet />
    </div>
  );
}
