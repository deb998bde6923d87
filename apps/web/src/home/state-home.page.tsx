import type { ComponentChildren } from 'preact';
import type { RequestSummary } from '@liaison/requests';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { RequestList } from '../requests/requests.page.js';
import type { OpenLetter, StateDesk } from './home-desk.js';
import { Ways } from './ways.js';

export interface StateHomeProps extends StateDesk {
  readonly names: StateNames;
  readonly mayWrite: boolean;
}

/** What waits for a State, the most pressing first, each with the way to it. */
export function StateHome(props: StateHomeProps) {
  const { counts, toAnswer, toExplain, letters, gaps, reports, duplicates, names, mayWrite } = props;
  const t = useText();
  const state = useReader().person?.state;
  const nothing = !toAnswer.length && !toExplain.length && !letters.length && !gaps && !reports && !duplicates;
  return (
    <Page title={t('web.home.waiting')}>
      {state && (
        <p class="lead">
          <StateName names={names} code={state} />
        </p>
      )}
      {nothing ? <Empty title={t('web.home.nothing')} text={t('web.home.nothing.text')} /> : <Counts {...props} />}
      <p class="buttons">
        {mayWrite && (
          <a class="button" href="/requests/new">
            {t('web.requests.new')}
          </a>
        )}
        {counts && counts.drafts > 0 && (
          <a class="button quiet" href="/requests?box=drafts">
            {t('web.home.drafts', { count: counts.drafts })}
          </a>
        )}
        <Ways
          last={[
            reports !== null && ['/contact-reports', 'reports.list'],
            duplicates !== null && ['/holidays', 'holidays.title'],
            ['/participation/own', 'participation.own'],
          ]}
        />
      </p>
      <Waiting id="received" title={t('web.home.received')} items={toAnswer} names={names} />
      <Waiting id="explain" title={t('web.home.explain')} items={toExplain} names={names} />
      {letters.length > 0 && <Letters letters={letters} />}
    </Page>
  );
}

function Counts({ counts, letters, gaps, reports, duplicates }: StateHomeProps) {
  const t = useText();
  return (
    <ul class="waiting">
      {counts && (
        <Count href="#received" of={counts.toAnswer}>
          {t('web.home.to-answer', { count: counts.toAnswer })}
        </Count>
      )}
      <Count href="#channels" of={letters.length}>
        {t('web.home.unconfirmed', { count: letters.length })}
      </Count>
      {counts && counts.toExplain > 0 && (
        <Count href="#explain" of={counts.toExplain}>
          {t('web.home.to-explain', { count: counts.toExplain })}
        </Count>
      )}
      {gaps > 0 && (
        <Count href="/gaps" of={gaps}>
          {t('record.gaps.count', { count: gaps })}
        </Count>
      )}
      {reports !== null && reports > 0 && (
        <Count href="/contact-reports" of={reports}>
          {t('reports.count', { count: reports })}
        </Count>
      )}
      {duplicates !== null && duplicates > 0 && (
        <Count href="/duplicates" of={duplicates}>
          {t('duplicates.count', { count: duplicates })}
        </Count>
      )}
    </ul>
  );
}

function Count({ of, href, children }: { of: number; href: string; children: ComponentChildren }) {
  return of > 0 ? (
    <li class="open">
      <a href={href}>{children}</a>
    </li>
  ) : (
    <li>{children}</li>
  );
}

interface WaitingProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly RequestSummary[];
  readonly names: StateNames;
}

function Waiting({ id, title, items, names }: WaitingProps) {
  if (!items.length) return null;
  return (
    <section id={id}>
      <h2>{title}</h2>
      <RequestList items={items} names={names} />
    </section>
  );
}

function Letters({ letters }: { letters: readonly OpenLetter[] }) {
  const t = useText();
  return (
    <section id="channels">
      <h2>{t('web.home.channels')}</h2>
      <p>{t('web.home.channels.text')}</p>
      <ul class="entries">
        {letters.map(({ id, reference, institution, address, deadline }) => (
          <li key={id}>
            <p>
              <a href={`/check?reference=${encodeURIComponent(reference)}`}>
                {t('web.home.confirm')} <bdi dir="ltr">{reference}</bdi>
              </a>
            </p>
            <p class="meta">
              <bdi>{institution}</bdi>
              <bdi dir="ltr">{address}</bdi>
              <span>
                {t('web.round.check.deadline')} <Instant at={deadline} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
