import type { ImportRowView } from '@liaison/directory';
import { hasText } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { RecordValue } from '../parts/record-value.js';
import { ProposalState } from '../nominations/labels.js';
import { Category, StateName } from '../parts/names.js';
import { OutcomeState, VerdictWords } from './labels.js';

/** One row: what it is about, what becomes of it, and each field with its old and new value. */
export function ImportRow({ row, names }: { row: ImportRowView; names: StateNames }) {
  const t = useText();
  const { institution, roleTitle, contact, state, category, line, key, outcome, proposal, verdicts } = row;
  const office = (
    <bdi>
      {institution} · {roleTitle}
    </bdi>
  );
  return (
    <section>
      <h3 class="entry">{contact ? <a href={`/contacts/${contact}`}>{office}</a> : office}</h3>
      <p class="meta">
        <OutcomeState of={outcome} />
        <StateName names={names} code={state} />
        <span>
          <Category of={category} />
        </span>
        {line > 0 && <span>{t('imports.line', { line })}</span>}
        <bdi dir="ltr">{key}</bdi>
        {proposal && (
          <>
            <a href={`/nominations/${proposal.id}`}>{t('imports.draft', { reference: proposal.reference })}</a>
            <ProposalState of={proposal.status} />
          </>
        )}
      </p>
      {outcome === 'kept' && !verdicts.length && <p>{t('imports.verdict.withdrawn')}</p>}
      {contact === null && verdicts.length > 0 && (
        <details>
          <summary>{t('nominations.changes.nominate')}</summary>
          <Verdicts row={row} />
        </details>
      )}
      {contact !== null && verdicts.length > 0 && <Verdicts row={row} />}
    </section>
  );
}

/** Of an import that was applied only which field and why is still known. */
function Verdicts({ row: { contact, institution, verdicts } }: { row: ImportRowView }) {
  const t = useText();
  const valued = verdicts.some(({ after, before }) => after !== undefined || before !== undefined);
  const compared = valued && contact !== null;
  return (
    <div class="scroll stacked" role="region" aria-label={institution} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('nominations.field')}</th>
            {compared && <th scope="col">{t('nominations.before')}</th>}
            {valued && <th scope="col">{t('nominations.after')}</th>}
            <th scope="col">{t('imports.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((one) => (
            <tr key={one.field}>
              <th scope="row">{hasText(`nominations.field.${one.field}`) ? t(`nominations.field.${one.field}`) : one.field}</th>
              {compared && (
                <td data-label={t('nominations.before')}>
                  <RecordValue field={one.field} of={one.before} />
                </td>
              )}
              {valued && (
                <td data-label={t('nominations.after')}>
                  <RecordValue field={one.field} of={one.after} />
                </td>
              )}
              <td data-label={t('imports.verdict')}>
                <VerdictWords of={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
