import { milliseconds } from '@liaison/kernel';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Duration } from '../parts/duration.js';
import { Instant } from '../parts/instant.js';
import { Facts, Print, Reference } from '../parts/small.js';
import { Checks } from './checks.js';
import { Preview } from './preview.js';
import { Results } from './results.js';
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
  const live = round.status === 'running';
  return (
    <Page title={round.title} exercise={round.exercise} refresh={live ? 15 : undefined}>
      <RoundFacts round={round} />
      {preview ? <Preview preview={preview} names={names} /> : <Board {...props} />}
      <Acts {...props} />
      {!preview && <Checks {...props} />}
      <Print />
    </Page>
  );
}

function Board({ round, counts, results }: RoundProps) {
  const t = useText();
  return (
    <section data-board={round.status === 'running' ? `/rounds/${round.id}/board` : undefined} data-status={round.status}>
      <h2>{t('web.round.board')}</h2>
      <dl class="counts">
        {COUNTED.filter((name) => name !== 'stopped' || counts[name]).map((name) => (
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

function RoundFacts({ round: { reference, status, recipients, replyWindow, deadline, startedAt } }: { round: RoundEntry }) {
  const t = useText();
  return (
    <Facts
      items={[
        [t('web.round.reference'), <Reference of={reference} />],
        [t('web.round.status'), <RoundStatus of={status} />],
        [t('web.round.checks'), t('web.round.letters', { count: recipients })],
        startedAt && deadline
          ? [t('web.round.check.deadline'), <Instant at={deadline} />]
          : [t('web.round.window'), <Duration seconds={(milliseconds(replyWindow) ?? 0) / 1_000} />],
      ]}
    />
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
