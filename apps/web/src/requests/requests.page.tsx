import type { RequestSummary } from '@liaison/requests';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Empty, Tlp } from '../parts/small.js';
import { Severity, Status } from './labels.js';

export const BOXES = ['received', 'sent', 'drafts'] as const;
export type Box = (typeof BOXES)[number];

interface RequestsProps {
  readonly box: Box;
  readonly items: readonly RequestSummary[];
  readonly nextCursor: string | null;
  readonly names: StateNames;
  readonly mayWrite: boolean;
}

export function RequestsPage({ box, items, nextCursor, names, mayWrite }: RequestsProps) {
  const t = useText();
  const { url } = useReader();
  return (
    <Page title={t('web.requests')}>
      <p class="lead">{t('web.requests.lead')}</p>
      {mayWrite && (
        <p class="buttons">
          <a class="button" href="/requests/new">
            {t('web.requests.new')}
          </a>
        </p>
      )}
      <Boxes here={box} />
      {items.length ? (
        <RequestList items={items} names={names} />
      ) : (
        <Empty title={t(`web.requests.none.${box}`)} text={t(`web.requests.none.${box}.text`)} />
      )}
      {nextCursor && <a href={withQuery(url, 'cursor', nextCursor)}>{t('web.next-page')}</a>}
    </Page>
  );
}

function Boxes({ here }: { here: Box }) {
  const t = useText();
  return (
    <nav aria-label={t('web.requests')} class="boxes">
      <ul>
        {BOXES.map((box) => (
          <li key={box}>
            <a href={`/requests?box=${box}`} aria-current={box === here ? 'page' : undefined}>
              {t(`web.requests.${box}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function RequestList({ items, names }: { items: readonly RequestSummary[]; names: StateNames }) {
  const own = useReader().person?.state;
  return (
    <ul class="entries">
      {items.map((request) => (
        <li key={request.id}>
          <h2 class="entry">
            <a href={`/requests/${request.id}`}>
              <bdi>{request.subject || request.reference}</bdi>
            </a>
          </h2>
          <p class="meta">
            <bdi dir="ltr">{request.reference}</bdi>
            <Parties of={request} names={names} sent={request.state === own} />
            <span>
              <Severity of={request} />
            </span>
            <Tlp label={request.tlp} />
            <Status of={request.status} />
            <Instant at={request.sentAt ?? request.createdAt} />
            {request.exercise && <strong lang="en">EXERCISE</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Parties({ of, names, sent }: { of: RequestSummary; names: StateNames; sent: boolean }) {
  const t = useText();
  const codes = sent ? of.to : [of.state];
  return (
    <span>
      {t(sent ? 'web.request.to' : 'web.request.from')}{' '}
      {codes.map((code, i) => (
        <>
          {i > 0 && ', '}
          <StateName names={names} code={code} />
        </>
      ))}
    </span>
  );
}
