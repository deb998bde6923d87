import { hasText } from '@liaison/texts';
import { useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

/** The text `prefix + code`, or the code itself when it has none yet. */
export function Word({ prefix, code }: { prefix: string; code: string }) {
  const t = useText();
  const key = `${prefix}.${code}`;
  return <>{hasText(key) ? t(key) : code}</>;
}

export function Severity({ of }: { of: { readonly level: string } | null }) {
  const t = useText();
  if (!of) return <>{t('web.severity.none')}</>;
  return (
    <>
      <bdi>{of.level}</bdi> <Word prefix="web.severity" code={of.level} />
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
