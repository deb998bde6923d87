import type { ComponentChildren } from 'preact';
import type { ContactRecord, FieldChange, Hours, ProposalView } from '@liaison/directory';
import { type Weekday, writeHours } from '@liaison/directory';
import { hasText, localeOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';
import { Category, languageNames } from '../parts/names.js';
import { remitNames, weekdayNames } from '../parts/record-words.js';

/** Old and new value of each field. */
export function ChangesTable({ proposal: { act, changes, other, goes } }: { proposal: ProposalView }) {
  const t = useText();
  const title = t(act === 'change' ? 'nominations.changes' : `nominations.changes.${act}`);
  if (act !== 'merge') return <Table {...{ act, changes, title }} />;
  return (
    <>
      <Table {...{ changes, title }} act="change" />
      <Table changes={goes} title={t('nominations.goes')} act="withdraw">
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
  readonly children?: ComponentChildren;
}

function Table({ act, changes, title, children }: TableProps) {
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
              {changes.map((change) => (
                <Row key={change.field} act={act} change={change} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ act, change: { field, risk, before, after } }: { act: TableProps['act']; change: FieldChange }) {
  const t = useText();
  const key = `nominations.field.${field}`;
  return (
    <tr>
      <th scope="row">
        {hasText(key) ? t(key) : field}
        {act === 'change' && (
          <>
            <br />
            <span class="hint">{t(`nominations.${risk}`)}</span>
          </>
        )}
      </th>
      {act !== 'nominate' && (
        <td data-label={t('nominations.before')}>
          <Value field={field} of={before} />
        </td>
      )}
      {act !== 'withdraw' && (
        <td data-label={t('nominations.after')}>
          <Value field={field} of={after} />
        </td>
      )}
    </tr>
  );
}

/** A field of a record, as a person reads it. */
export function Value({ field, of }: { field: FieldChange['field']; of: unknown }) {
  const t = useText();
  const { language } = useReader();
  const nothing = <span class="hint">{t('nominations.nothing')}</span>;
  if (of === null || of === undefined || of === '') return nothing;
  if (field === 'channels') return <Channels of={of as ContactRecord['channels']} />;
  if (field === 'category') return <Category of={of as string} />;
  if (field === 'hours') return <bdi dir="ltr">{writeHours(of as Hours) || t('nominations.nothing')}</bdi>;
  if (field === 'remit') return <>{remitNames(of as string[], t, language) || nothing}</>;
  if (field === 'weekend') return <>{weekdayNames(of as Weekday[], language) || nothing}</>;
  if (field === 'languages') return <>{languageNames(of as string[], language)}</>;
  if (typeof of === 'string') return <bdi>{of}</bdi>;
  const parts = of instanceof Object ? Object.values(of).map(String) : [];
  return parts.length ? <bdi>{new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(parts)}</bdi> : nothing;
}

function Channels({ of }: { of: ContactRecord['channels'] }) {
  return (
    <ul class="plain">
      {of.map(({ address }) => (
        <li key={address}>
          <bdi dir="ltr">{address}</bdi>
        </li>
      ))}
    </ul>
  );
}
