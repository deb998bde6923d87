import { useText } from '../frame/reader.js';
import { ProposalAct } from './act-form.js';
import { NoteFields, NoteFile } from './note-fields.js';
import type { ProposalProps } from './nomination.view.js';

/** What the State itself can do with it as it stands. */
export function StateActs(props: ProposalProps) {
  const { proposal, may, failed } = props;
  const { id, status, undoUntil } = proposal;
  const t = useText();
  const shared = { id, failed };
  const open = ['draft', 'proposed', 'verified'].includes(status);
  const again = status === 'draft' ? may.draft : may.make && status === 'refused';
  return (
    <>
      {again && proposal.act !== 'merge' && (may.make || proposal.act !== 'nominate') && (
        <p class="buttons">
          <a class="button quiet" href={`/nominations/new?from=${id}`}>
            {t(status === 'draft' ? 'nominations.edit' : 'nominations.again')}
          </a>
        </p>
      )}
      {may.make && status === 'draft' && (
        <ProposalAct
          {...{ ...shared, act: 'submission', title: t('nominations.submit'), text: t('nominations.submit.text') }}
          button={t('nominations.form.send')}
          files
        >
          <NoteFields optional={false} />
        </ProposalAct>
      )}
      {may.make && status === 'cooling-off' && (
        <ProposalAct
          {...{ ...shared, act: 'confirmation', title: t('nominations.confirm'), text: t('nominations.confirm.text') }}
          button={t('nominations.confirm')}
        />
      )}
      {may.make && (status === 'cooling-off' || undoUntil) && <Undo {...props} />}
      {may.make && (status === 'proposed' || status === 'verified') && (
        <ProposalAct
          {...{ ...shared, act: 'note-verbale', title: t('nominations.note'), text: t('nominations.note.pdf.hint') }}
          button={t('nominations.note.add')}
          files
        >
          <NoteFile />
        </ProposalAct>
      )}
      {open && (may.make || (may.draft && status === 'draft')) && (
        <ProposalAct
          {...{ ...shared, act: 'taking-back', title: t('nominations.take-back'), text: t('nominations.take-back.text') }}
          button={t('nominations.take-back')}
        />
      )}
    </>
  );
}

function Undo({ proposal: { id, undoUntil }, failed }: ProposalProps) {
  const t = useText();
  const text = t(`nominations.undo.${undoUntil ? 'after' : 'before'}`);
  return <ProposalAct {...{ id, failed, act: 'undo', title: t('nominations.undo'), text }} button={t('nominations.undo')} />;
}
