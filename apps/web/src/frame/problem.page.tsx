import { hasText } from '@liaison/texts';
import type { Problem } from '@liaison/http';
import { Page } from './page.js';
import { useText } from './reader.js';

const KINDS: Readonly<Record<number, string>> = { 403: 'forbidden', 404: 'not-found', 503: 'unavailable' };

/** A refusal, and what to do next. One that says more than "not for your role" is given in its own words. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const t = useText();
  const kind = problem.code.startsWith('access/') || problem.status === 503 ? (KINDS[problem.status] ?? 'other') : 'other';
  const [title, advice] = [`web.error.${kind}`, `web.error.${kind}.text`];
  return (
    <Page title={hasText(title) ? t(title) : problem.title}>
      {kind === 'other' && <p class="lead">{problem.detail}</p>}
      {hasText(advice) && <p>{t(advice)}</p>}
      <p>
        <a class="button quiet" href="/">
          {t('web.error.home')}
        </a>
      </p>
    </Page>
  );
}
