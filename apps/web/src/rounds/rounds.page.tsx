import { hasText } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Empty, State } from '../parts/small.js';
import type { RoundEntry } from './round.view.js';

export function RoundsPage({ rounds, mayDraft }: { rounds: readonly RoundEntry[]; mayDraft: boolean }) {
  const t = useText();
  return (
    <Page title={t('web.rounds')}>
      <p class="lead">{t('web.rounds.lead')}</p>
      {mayDraft && (
        <p class="buttons">
          <a class="button" href="/rounds/new">
            {t('web.rounds.new')}
          </a>
        </p>
      )}
      {rounds.length ? <RoundList rounds={rounds} /> : <Empty title={t('web.rounds.none')} text={t('web.rounds.none.text')} />}
    </Page>
  );
}

export function RoundList({ rounds }: { rounds: readonly RoundEntry[] }) {
  const t = useText();
  return (
    <ul class="entries">
      {rounds.map(({ id, reference, title, status, exercise, recipients, startedAt }) => (
        <li key={id}>
          <h2 class="entry">
            <a href={`/rounds/${id}`}>
              <bdi>{title}</bdi>
            </a>
          </h2>
          <p class="meta">
            <bdi dir="ltr">{reference}</bdi>
            <RoundStatus of={status} />
            <span>{t('web.round.letters', { count: recipients })}</span>
            {startedAt && <Instant at={startedAt} />}
            {exercise && <strong lang="en">EXERCISE</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function RoundStatus({ of }: { of: string }) {
  const t = useText();
  const key = `web.round.status.${of}`;
  return <State mood={of === 'running' ? 'open' : of === 'finished' ? 'good' : 'quiet'}>{hasText(key) ? t(key) : of}</State>;
}
