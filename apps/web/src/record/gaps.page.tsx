import type { Gap } from '@liaison/directory';
import type { ContactEntry } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Day } from '../parts/day.js';
import { Instant } from '../parts/instant.js';
import { Category, Institution } from '../parts/names.js';
import { Empty, State } from '../parts/small.js';

export interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly offices: readonly ContactEntry[];
}

/** What a State may want to see to in the next eight weeks. */
export function GapsPage({ gaps, offices }: GapsProps) {
  const t = useText();
  return (
    <Page title={t('record.gaps')}>
      <p class="lead">{t('record.gaps.lead')}</p>
      {gaps.length ? (
        <ul class="entries">
          {gaps.map((gap) => (
            <li key={JSON.stringify(gap)}>
              <p>
                <State mood={gap.kind === 'holiday' || gap.kind === 'reduced' ? 'open' : 'bad'}>{t(`record.gap.${gap.kind}`)}</State>
              </p>
              <p class="meta">{gap.kind === 'nobody' ? <Nobody gap={gap} /> : <Where gap={gap} offices={offices} />}</p>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={t('record.gaps.none')} text={t('record.gaps.none.text')} />
      )}
    </Page>
  );
}

function Nobody({ gap }: { gap: Extract<Gap, { kind: 'nobody' }> }) {
  return (
    <>
      <strong>
        <Category of={gap.category} />
      </strong>
      <span>
        <Instant at={gap.from} /> – <Instant at={gap.to} />
      </span>
      {gap.names.map((name) => (
        <bdi key={name}>{name}</bdi>
      ))}
    </>
  );
}

const SECTION_OF = {
  holiday: 'holidays',
  'no-successor': 'people',
  ends: 'function',
  reduced: 'notice',
  'no-hours': 'hours',
  'no-phone': 'channels',
  'no-deputy': 'people',
} as const;

function Where({ gap, offices }: { gap: Exclude<Gap, { kind: 'nobody' }>; offices: readonly ContactEntry[] }) {
  const office = offices.find(({ id }) => id === gap.contact);
  return (
    <>
      {office && (
        <a href={`/contacts/${office.id}/record/${SECTION_OF[gap.kind]}`}>
          <Institution contact={office} />
        </a>
      )}
      {'day' in gap && (
        <strong>
          <Day of={gap.day} />
        </strong>
      )}
      {'name' in gap && gap.name && <bdi>{gap.name}</bdi>}
    </>
  );
}
