import type { ComponentChildren } from 'preact';
import { OUTCOMES } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { Back } from '../parts/back.js';
import { Refusal } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Empty, Facts, Reference } from '../parts/small.js';
import { TypedContext } from '../parts/typed.js';
import { ByWhom } from '../trail/by-whom.js';
import { ImportActs } from './import-acts.js';
import type { ImportProps } from './imports-desk.js';
import { ImportState } from './labels.js';
import { ImportRow } from './row.js';

/** What a list means, or what came of it: row by row, with what is kept and why. */
export function ImportPage(props: ImportProps) {
  const { one, rows, nextCursor, typed } = props;
  const t = useText();
  const { url } = useReader();
  return (
    <Page title={one.source ?? one.file}>
      <TypedContext.Provider value={typed}>
        <Refusal />
      </TypedContext.Provider>
      <ImportFacts {...props} />
      {one.undone && <p>{t('imports.undone.result', { ...one.undone })}</p>}
      <ImportActs {...props} />
      <section>
        <h2>{t('imports.rows')}</h2>
        <Choose {...props} />
        {one.status !== 'previewed' && <p class="hint">{t('imports.forgotten')}</p>}
        {!rows.length && <Empty title={t('imports.rows.none')} />}
        {rows.map((row) => (
          <ImportRow key={row.id} row={row} names={props.names} />
        ))}
        {nextCursor && (
          <p>
            <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
              {t('web.next-page')}
            </a>
          </p>
        )}
      </section>
      <Back to="/imports" />
    </Page>
  );
}

function ImportFacts({ one, names, actors }: ImportProps) {
  const t = useText();
  const by = (name: string, at: Date) => (
    <>
      <Instant at={at} /> · <ByWhom name={name} known={actors.get(name)} names={names} />
    </>
  );
  const { appliedAt, appliedBy, closedAt, closedBy, status } = one;
  const rows: (readonly [string, ComponentChildren])[] = [
    [t('imports.status'), <ImportState of={status} />],
    [t('imports.reference'), <Reference of={one.reference} />],
    [t('imports.file'), <bdi>{one.file}</bdi>],
    [t('imports.source'), <bdi>{one.source ?? t('imports.source.own')}</bdi>],
  ];
  if (one.state) rows.push([t('web.contacts.state'), <StateName names={names} code={one.state} />]);
  rows.push([t('imports.at'), by(one.createdBy, one.createdAt)]);
  if (appliedAt && appliedBy) rows.push([t('imports.applied-at'), by(appliedBy, appliedAt)]);
  if (closedAt && closedBy) rows.push([t(status === 'undone' ? 'imports.undone-at' : 'imports.discarded-at'), by(closedBy, closedAt)]);
  return <Facts items={rows} />;
}

/** Each kind of row with how many there are, and the way to them alone. */
function Choose({ one: { id, counts, undone }, outcome }: ImportProps) {
  const t = useText();
  const numbers: Readonly<Record<string, number>> = { ...counts, stayed: undone?.stayed ?? 0 } as never;
  const kinds = OUTCOMES.filter((kind) => (numbers[kind] ?? 0) > 0);
  return (
    <nav aria-label={t('imports.show')}>
      <ul class="waiting">
        <li>
          <a href={`/imports/${id}`} aria-current={outcome === null ? 'page' : undefined}>
            {`${t('imports.show.all')}: ${String(counts.rows)}`}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`/imports/${id}?outcome=${kind}`} aria-current={outcome === kind ? 'page' : undefined}>
              {`${t(`imports.outcome.${kind}`)}: ${String(numbers[kind])}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
