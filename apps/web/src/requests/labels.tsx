import type { RequestSummary } from '@liaison/requests';
import { hasText } from '@liaison/texts';
import { useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

/** The text `prefix + code`, or the code itself when it has none yet. */
export function Word({ prefix, code }: { prefix: string; code: string }) {
  const t = useText();
  const key = `${prefix}.${code}`;
  return <>{hasText(key) ? t(key) : code}</>;
}

/** The sender's own level first; what it is routed as behind it. */
export function Severity({ of: { severity, level } }: { of: Pick<RequestSummary, 'severity' | 'level'> }) {
  const t = useText();
  if (!severity || !level) return <>{t('web.severity.none')}</>;
  const own = severity.scheme === 'ref6' ? null : `${severity.scheme} ${severity.level}`;
  return (
    <>
      {own && <bdi>{own}</bdi>}
      {own && ' · '}
      <bdi>{level}</bdi> <Word prefix="web.severity" code={level} />
    </>
  );
}

export function Status({ of }: { of: string }) {
  const mood =
    of === 'sent' || of === 'more-information' || of === 'mixed'
      ? 'open'
      : of === 'draft' || of === 'withdrawn' || of === 'closed'
        ? 'quiet'
        : 'good';
  return (
    <State mood={mood}>
      <Word prefix="web.status" code={of} />
    </State>
  );
}
