import type { ProposalSummary } from '@liaison/directory';
import { useText } from '../../frame/reader.js';
import { ProposalState } from '../../nominations/labels.js';

interface NominationLinksProps {
  readonly contact: string;
  /** What is under way about it, as far as the reader may see it. */
  readonly proposals: readonly ProposalSummary[];
  readonly mayPropose: boolean;
}

/** The way to a change or a withdrawal, and to one that is under way. */
export function NominationLinks({ contact, proposals, mayPropose }: NominationLinksProps) {
  const t = useText();
  return (
    <>
      {proposals.length > 0 && (
        <section>
          <h2>{t('nominations.title')}</h2>
          {proposals.map(({ id, act, status }) => (
            <p key={id} class="meta">
              <a href={`/nominations/${id}`}>{t(`nominations.act.${act}`)}</a>
              <ProposalState of={status} />
            </p>
          ))}
        </section>
      )}
      {mayPropose && !proposals.length && (
        <p class="buttons">
          <a class="button quiet" href={`/nominations/new?act=change&contact=${contact}`}>
            {t('nominations.form.change')}
          </a>
          <a class="button quiet" href={`/nominations/new?act=withdraw&contact=${contact}`}>
            {t('nominations.form.withdraw')}
          </a>
        </p>
      )}
    </>
  );
}
