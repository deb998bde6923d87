import { useText } from '../frame/reader.js';
import { LongField, TextField, Tick } from '../parts/field.js';
import { ActForm } from '../parts/act-form.js';
import { ProposalAct } from './act-form.js';
import { AskLetter } from './ask-letter.js';
import type { ProposalProps } from './nomination.view.js';

/** What an officer can do with it as it stands. */
export function OfficerActs(props: ProposalProps) {
  const { proposal, letter } = props;
  const t = useText();
  const waits = proposal.status === 'proposed' || proposal.status === 'verified';
  return (
    <>
      {proposal.status === 'proposed' && props.may.claim && (
        <ActForm action={`/nominations/${proposal.id}/claim`} label={t('nominations.claim')} quiet />
      )}
      {waits && props.may.verify && <Verify {...props} />}
      {proposal.status === 'verified' && <Accept {...props} />}
      {waits && <WithReason {...props} act="refusal" words="refuse" />}
      {proposal.status === 'cooling-off' && <Extend {...props} />}
      {proposal.status === 'cooling-off' && <WithReason {...props} act="stop" words="stop" />}
      {waits && letter && <AskLetter proposal={proposal} letter={letter} />}
    </>
  );
}

function Verify({ proposal: { id, flags }, failed }: ProposalProps) {
  const t = useText();
  return (
    <ProposalAct
      {...{ id, failed, act: 'verification', title: t('nominations.verify'), text: t('nominations.verify.text') }}
      button={t('nominations.verify.do')}
    >
      <TextField name="number" label={t('nominations.verify.number')} dir="ltr" class="short" autoComplete="off" />
      <TextField name="source" label={t('nominations.verify.source')} dir="auto" maxLength={200} />
      <TextField name="answeredBy" label={t('nominations.verify.answered')} dir="auto" maxLength={200} />
      <TextField name="at" type="datetime-local" label={t('nominations.verify.at')} dir="ltr" class="short" />
      {flags.length > 0 && (
        <div class="field">
          <Tick name="flagsSeen" label={t('nominations.verify.flags')} />
        </div>
      )}
    </ProposalAct>
  );
}

function Accept({ proposal: { id }, may, hours, failed }: ProposalProps) {
  const t = useText();
  if (!may.accept) return <p class="hint">{t('nominations.accept.other')}</p>;
  const title = t('nominations.accept');
  return <ProposalAct {...{ id, failed, act: 'acceptance', title, text: t('nominations.accept.text', { hours }) }} button={title} />;
}

function Extend({ proposal: { id }, failed }: ProposalProps) {
  const t = useText();
  const title = t('nominations.extend');
  return (
    <ProposalAct {...{ id, failed, act: 'extension', title, text: t('nominations.extend.text') }} button={title}>
      <TextField name="until" type="datetime-local" label={t('nominations.extend.until')} dir="ltr" class="short" />
    </ProposalAct>
  );
}

function WithReason({ proposal: { id }, failed, act, words }: ProposalProps & { act: string; words: 'refuse' | 'stop' }) {
  const t = useText();
  const title = t(`nominations.${words}`);
  return (
    <ProposalAct {...{ id, failed, act, title, text: t(`nominations.${words}.text`) }} button={title}>
      <LongField name="reason" label={t('nominations.reason')} rows={3} />
    </ProposalAct>
  );
}
