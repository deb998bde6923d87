import type { ContactVersionView, FieldChange, ProposalSummary } from '@liaison/directory';
import type { KnownActor } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { Instant } from '../parts/instant.js';
import { RecordValue } from '../parts/record-value.js';
import { ByWhom } from '../trail/by-whom.js';
import type { ContactEntry, StateNames } from './contact.view.js';

interface ContactHistoryProps {
  readonly contact: Pick<ContactEntry, 'id' | 'institution'>;
  /** The newest first. */
  readonly versions: readonly ContactVersionView[];
  /** Those about it, as far as the reader sees them. */
  readonly proposals: readonly ProposalSummary[];
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly names: StateNames;
}

/** Every version: old and new value per field, by whom, when, why, and the note behind it. */
export function ContactHistoryPage({ contact, versions, ...known }: ContactHistoryProps) {
  const t = useText();
  return (
    <Page title={t('history.title', { institution: contact.institution })}>
      <p class="lead">{t('history.lead')}</p>
      {versions.map((version) => (
        <Version key={version.version} {...{ contact, version }} {...known} />
      ))}
      <Back to={`/contacts/${contact.id}`} />
    </Page>
  );
}

function Version({ version, actors, names, ...more }: VersionProps) {
  const t = useText();
  const { at, actor, reason, note, source, changes } = version;
  const { word, proposal } = whatItWas({ version, ...more });
  return (
    <section>
      <h2>{t('history.version', { version: version.version })}</h2>
      <p>
        <Instant at={at} /> · <ByWhom name={actor} known={actors.get(actor)} names={names} />
      </p>
      {reason && (
        <p>
          <bdi>{t('history.reason', { reason })}</bdi>
        </p>
      )}
      {source && (
        <p>
          <bdi>{t('imports.history', { source })}</bdi>
        </p>
      )}
      {note && (
        <p>
          <bdi>{t('history.note', { note })}</bdi>
        </p>
      )}
      {word && <p>{t(word)}</p>}
      {proposal && (
        <p>
          <a href={`/nominations/${proposal.id}`}>
            {t(`nominations.act.${proposal.act}`)} <bdi dir="ltr">{proposal.reference}</bdi>
          </a>
        </p>
      )}
      {changes.length > 0 && <Changes changes={changes} />}
      {!changes.length && !word && <p class="hint">{t('history.none')}</p>}
    </section>
  );
}

interface VersionProps extends Omit<ContactHistoryProps, 'versions'> {
  readonly version: ContactVersionView;
}

/** What no field shows: that it begins, is withdrawn, or is as it was; and the request behind it. */
function whatItWas({ contact, version, proposals }: Pick<VersionProps, 'contact' | 'version' | 'proposals'>) {
  if (version.version === 1) return { word: 'history.first', proposal: proposals.find(({ act }) => act === 'nominate') } as const;
  const proposal = proposals.find(({ id }) => id === version.proposal);
  const undone = version.undoes || proposal?.act === 'nominate';
  const goes = proposal?.act === 'withdraw' || (proposal?.act === 'merge' && proposal.other === contact.id);
  if (undone) return { word: version.withdrawn ? 'history.undone.withdrawn' : 'history.undone', proposal } as const;
  return { word: version.withdrawn || goes ? 'history.withdrawn' : null, proposal } as const;
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const t = useText();
  return (
    <div class="scroll stacked" role="region" aria-label={t('history.field')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('history.field')}</th>
            <th scope="col">{t('nominations.before')}</th>
            <th scope="col">{t('nominations.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <td>{t(`nominations.field.${field}`)}</td>
              <td data-label={t('nominations.before')}>
                <RecordValue field={field} of={before} />
              </td>
              <td data-label={t('nominations.after')}>
                <RecordValue field={field} of={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
