import type { ProposalSummary } from '@liaison/directory';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Category, StateName } from '../parts/names.js';
import { Empty, State } from '../parts/small.js';
import { ProposalState } from './labels.js';

export interface NominationsProps {
  readonly waiting: readonly ProposalSummary[];
  readonly cooling: readonly ProposalSummary[];
  readonly drafts: readonly ProposalSummary[];
  readonly closed: readonly ProposalSummary[];
  readonly names: StateNames;
  readonly officers: boolean;
  readonly mayNominate: boolean;
  readonly mayImport: boolean;
}

/** The officers' queue, and what a State has asked for: the oldest first. */
export function NominationsPage(props: NominationsProps) {
  const { waiting, cooling, drafts, closed, officers, mayNominate, mayImport } = props;
  const t = useText();
  const nothing = !waiting.length && !cooling.length && !drafts.length;
  return (
    <Page title={t('nominations.title')}>
      <p class="lead">{t(`nominations.lead.${officers ? 'officers' : 'state'}`)}</p>
      {mayNominate && (
        <p class="buttons">
          <a class="button" href="/nominations/new">
            {t('nominations.new')}
          </a>
        </p>
      )}
      {mayImport && (
        <p>
          <a href="/imports">{t('imports.title')}</a>
        </p>
      )}
      {nothing && <Empty title={t('nominations.none')} text={t(`nominations.none.${officers ? 'officers' : 'state'}`)} />}
      <Section title={t('nominations.waiting')} items={waiting} {...props} />
      <Section title={t('nominations.cooling')} items={cooling} {...props} />
      <Section title={t('nominations.drafts')} items={drafts} {...props} />
      <Section title={t('nominations.closed')} items={closed} {...props} />
    </Page>
  );
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly ProposalSummary[];
  readonly names: StateNames;
  readonly officers: boolean;
}

function Section({ title, items, names, officers }: SectionProps) {
  if (!items.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ProposalList items={items} names={names} officers={officers} />
    </section>
  );
}

export function ProposalList({ items, names, officers }: Omit<SectionProps, 'title'>) {
  return (
    <ul class="entries">
      {items.map((one) => (
        <li key={one.id}>
          <h3 class="entry">
            <a href={`/nominations/${one.id}`}>
              <bdi>{one.institution}</bdi>
            </a>
          </h3>
          <p>
            <bdi>{one.roleTitle}</bdi>
          </p>
          <Marks of={one} names={names} officers={officers} />
        </li>
      ))}
    </ul>
  );
}

function Marks({ of, names, officers }: { of: ProposalSummary; names: StateNames; officers: boolean }) {
  const t = useText();
  const waits = of.status === 'proposed' || of.status === 'verified';
  return (
    <p class="meta">
      {officers && (
        <strong>
          <StateName names={names} code={of.state} />
        </strong>
      )}
      <span>{t(`nominations.act.${of.act}`)}</span>
      <span>
        <Category of={of.category} />
      </span>
      <ProposalState of={of.status} />
      {of.overdue && <State mood="bad">{t('nominations.overdue')}</State>}
      {officers && of.flagged > 0 && waits && <State mood="bad">{t('nominations.flagged', { count: of.flagged })}</State>}
      {officers && waits && of.claimedBy === null && <span>{t('nominations.unclaimed')}</span>}
      <bdi dir="ltr">{of.reference}</bdi>
      <Instant at={timeOf(of)} />
    </p>
  );
}

/** When it takes effect, as long as that is to come; else when it was asked for. */
function timeOf({ status, appliesAt, proposedAt, createdAt }: ProposalSummary): Date {
  return (status === 'cooling-off' ? appliesAt : proposedAt) ?? createdAt;
}
