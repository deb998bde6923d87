import type { ProposalView } from '@liaison/directory';
import { dayIn } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Category, StateName } from '../parts/names.js';
import { Facts, Print, Reference, State } from '../parts/small.js';
import { ChangesTable } from './changes-table.js';
import { Flags } from './flags.js';
import { History } from './history.js';
import type { ProposalProps } from './nomination.view.js';
import { ByWhom } from '../trail/by-whom.js';
import { ProposalState } from './labels.js';
import { OfficerActs } from './officer-acts.js';
import { StateActs } from './state-acts.js';

export function NominationPage(props: ProposalProps) {
  const { proposal, names, actors, may } = props;
  const t = useText();
  return (
    <Page title={t('messaging.line', { label: t(`nominations.act.${proposal.act}`), value: proposal.institution })}>
      <ProposalFacts {...props} />
      <Flags flags={proposal.flags} names={names} />
      <ChangesTable proposal={proposal} />
      {may.decide && <OfficerActs {...props} />}
      <StateActs {...props} />
      <History events={proposal.events} actors={actors} names={names} />
      <Print />
    </Page>
  );
}

function ProposalFacts({ proposal, names, actors, may }: ProposalProps) {
  const t = useText();
  const { reference, state, contact, roleTitle, category, status, proposedAt, appliesAt, undoUntil, reason } = proposal;
  const claim = proposal.events.findLast(({ step }) => step === 'claim');
  const rows = [
    [t('web.round.status'), <Standing proposal={proposal} />] as const,
    [t('nominations.reference'), <Reference of={reference} />] as const,
    [t('web.contacts.state'), <StateName names={names} code={state} />] as const,
    [t('nominations.contact'), <Contact id={contact} name={roleTitle} />] as const,
    [t('web.contacts.category'), <Category of={category} />] as const,
    [t('nominations.note'), <Note proposal={proposal} />] as const,
    ...(proposedAt ? [[t('nominations.requested'), <Instant at={proposedAt} />] as const] : []),
    ...(claim && may.decide ? [[t('nominations.claimed'), <Claimed {...{ claim, actors, names }} />] as const] : []),
    ...(appliesAt && status === 'cooling-off' ? [[t('nominations.takes-effect'), <Instant at={appliesAt} />] as const] : []),
    ...(undoUntil ? [[t('nominations.undo-until'), <Instant at={undoUntil} />] as const] : []),
    ...(reason ? [[t('nominations.reason'), <bdi>{reason}</bdi>] as const] : []),
  ];
  return <Facts items={rows} />;
}

/** Who has said so last, and since when. */
function Claimed({
  claim: { by, at },
  actors,
  names,
}: Pick<ProposalProps, 'actors' | 'names'> & { claim: ProposalView['events'][number] }) {
  return (
    <>
      <ByWhom name={by} known={actors.get(by)} names={names} /> · <Instant at={at} />
    </>
  );
}

function Standing({ proposal: { status, overdue } }: { proposal: ProposalView }) {
  const t = useText();
  return (
    <>
      <ProposalState of={status} /> {overdue && <State mood="bad">{t('nominations.overdue')}</State>}
    </>
  );
}

function Contact({ id, name }: { id: string | null; name: string }) {
  return id ? (
    <a href={`/contacts/${id}`}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
}

function Note({ proposal: { id, noteVerbale } }: { proposal: ProposalView }) {
  const t = useText();
  if (!noteVerbale) return <>{t('nominations.note.none')}</>;
  const { reference, date, file } = noteVerbale;
  return (
    <>
      {t('nominations.note.of', { reference, date: dayIn('UTC', new Date(date), useReader().language) })}
      {file && (
        <>
          <br />
          <a href={`/nominations/${id}/note-verbale`}>{t('nominations.note.file', { size: Math.ceil(file.size / 1_000) })}</a>
          <br />
          <span class="hint">
            SHA-256 <bdi dir="ltr">{file.sha256}</bdi>
          </span>
        </>
      )}
    </>
  );
}
