import type { ComponentChildren } from 'preact';
import type { FieldChange, ProposalView } from '@liaison/directory';
import { hasText } from '@liaison/texts';
import { useText } from '../frame/reader.js';
import { RecordValue } from '../parts/record-value.js';

/** Old and new value of each field but the State, which the page names. */
export function ChangesTable({ proposal: { act, status, changes, other, goes } }: { proposal: ProposalView }) {
  const t = useText();
  const over = !['draft', 'proposed', 'verified', 'cooling-off'].includes(status);
  const title = over ? t('nominations.changes.over') : t(act === 'change' ? 'nominations.changes' : `nominations.changes.${act}`);
  if (act !== 'merge') return <Table {...{ act, changes, title, over }} />;
  return (
    <>
      <Table {...{ changes, title, over }} act="change" />
      <Table changes={goes} title={t('nominations.goes')} over={over} act="withdraw">
        <p>
          <a href={`/contacts/${other ?? ''}`}>{t('nominations.goes.open')}</a>
        </p>
      </Table>
    </>
  );
}

interface TableProps {
  readonly act: Exclude<ProposalView['act'], 'merge'>;
  readonly changes: readonly FieldChange[];
  readonly title: string;
  /** Nothing is to be decided any more. */
  readonly over: boolean;
  readonly children?: ComponentChildren;
}

function Table({ act, changes, title, over, children }: TableProps) {
  const t = useText();
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {!changes.length && <p>{t('nominations.changes.merge.none')}</p>}
      {changes.length > 0 && (
        <div class="scroll stacked" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('nominations.field')}</th>
                {act !== 'nominate' && <th scope="col">{t('nominations.before')}</th>}
                {act !== 'withdraw' && <th scope="col">{t('nominations.after')}</th>}
              </tr>
            </thead>
            <tbody>
              {changes
                .filter(({ field }) => field !== 'state')
                .map((change) => (
                  <Row key={change.field} act={act} over={over} change={change} />
                ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ act, over, change: { field, risk, before, after } }: Pick<TableProps, 'act' | 'over'> & { change: FieldChange }) {
  const t = useText();
  const key = `nominations.field.${field}`;
  return (
    <tr>
      <th scope="row">
        {hasText(key) ? t(key) : field}
        {act === 'change' && !over && (
          <>
            <br />
            <span class="hint">{t(`nominations.${risk}`)}</span>
          </>
        )}
      </th>
      {act !== 'nominate' && (
        <td data-label={t('nominations.before')}>
          <RecordValue field={field} of={before} />
        </td>
      )}
      {act !== 'withdraw' && (
        <td data-label={t('nominations.after')}>
          <RecordValue field={field} of={after} />
        </td>
      )}
    </tr>
  );
}
