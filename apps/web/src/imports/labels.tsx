import type { ImportRowView, ImportStatus, Outcome } from '@liaison/directory';
import { dayIn } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

const MOODS = { previewed: 'open', applied: 'good', discarded: 'quiet', undone: 'quiet' } as const;

export function ImportState({ of }: { of: ImportStatus }) {
  return <State mood={MOODS[of]}>{useText()(`imports.status.${of}`)}</State>;
}

const OUTCOME_MOODS: Readonly<Record<Outcome, 'good' | 'open' | 'quiet' | 'bad'>> = {
  added: 'good',
  nominated: 'open',
  changed: 'open',
  unchanged: 'quiet',
  kept: 'bad',
  waiting: 'quiet',
  stayed: 'bad',
};

export function OutcomeState({ of }: { of: Outcome }) {
  return <State mood={OUTCOME_MOODS[of]}>{useText()(`imports.outcome.${of}`)}</State>;
}

/** Whether a field changes, or whose word keeps it and since when. */
export function VerdictWords({ of: { verdict, source, since } }: { of: ImportRowView['verdicts'][number] }) {
  const t = useText();
  const { language, zone } = useReader();
  const day = since ? dayIn(zone, new Date(since), language) : '';
  if (verdict === 'kept-own') return <strong>{t('imports.verdict.kept-own', { since: day })}</strong>;
  if (verdict === 'kept-higher') return <strong>{t('imports.verdict.kept-higher', { since: day, source: source ?? '' })}</strong>;
  return <>{t(`imports.verdict.${verdict}`)}</>;
}
