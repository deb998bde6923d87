import { hasText } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { Instant } from '../parts/instant.js';
import { Category, StateName } from '../parts/names.js';
import { State } from '../parts/small.js';
import type { CheckEntry } from './round.view.js';

interface ChecksProps {
  readonly checks: readonly CheckEntry[];
  readonly names: StateNames;
  readonly nextCursor: string | null;
}

export function Checks({ checks, names, nextCursor }: ChecksProps) {
  const t = useText();
  const { url } = useReader();
  return (
    <section>
      <h2>{t('web.round.checks')}</h2>
      <ul class="entries">
        {checks.map((check) => (
          <li key={check.id}>
            <p>
              <strong>
                <StateName names={names} code={check.state} />
              </strong>{' '}
              <a href={`/contacts/${check.contactId}`}>
                <bdi dir="ltr">{check.reference}</bdi>
              </a>
            </p>
            <p class="meta">
              <CheckStatus of={check.status} />
              <Category of={check.category} />
              <CheckTimes check={check} />
            </p>
          </li>
        ))}
      </ul>
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </section>
  );
}

function CheckTimes({ check: { confirmedAt, deadline, late } }: { check: CheckEntry }) {
  const t = useText();
  return (
    <span>
      {t(confirmedAt ? (late ? 'web.round.check.late' : 'web.round.check.confirmed') : 'web.round.check.deadline')}{' '}
      <Instant at={confirmedAt ?? deadline} />
    </span>
  );
}

export function CheckStatus({ of }: { of: string }) {
  const t = useText();
  const key = `web.check-status.${of}`;
  const mood = of === 'confirmed' ? 'good' : of.startsWith('failed') ? 'bad' : of === 'sent' ? 'open' : 'quiet';
  return <State mood={mood}>{hasText(key) ? t(key) : of}</State>;
}
