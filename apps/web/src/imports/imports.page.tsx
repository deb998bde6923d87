import type { ImportView } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { TextField } from '../parts/field.js';
import { FileField } from '../parts/file-field.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { StateName } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { ByWhom } from '../trail/by-whom.js';
import { Faults } from './faults.js';
import type { ImportsProps } from './imports-desk.js';
import { ImportState } from './labels.js';

export function ImportsPage(props: ImportsProps) {
  const { imports, nextCursor } = props;
  const t = useText();
  const { url, person } = useReader();
  return (
    <Page title={t('imports.title')}>
      <p class="lead">{t(`imports.lead.${person?.state ? 'state' : 'office'}`)}</p>
      <Upload {...props} />
      {!imports.length && <Empty title={t('imports.none')} />}
      <ul class="entries">
        {imports.map((one) => (
          <Entry key={one.id} one={one} {...props} />
        ))}
      </ul>
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </Page>
  );
}

function Upload({ typed, precedence }: Pick<ImportsProps, 'typed' | 'precedence'>) {
  const t = useText();
  const ofState = Boolean(useReader().person?.state);
  const labels = { file: t('imports.form.file'), source: t('imports.form.source') };
  const faulty = typed.problem?.code === 'directory/import-faulty';
  return (
    <section>
      <h2>{t('imports.new')}</h2>
      <p>{t('imports.form.lead')}</p>
      {faulty && <Faults of={typed.problem} />}
      <Form action="/imports" typed={faulty ? without(typed) : typed} labels={labels} files>
        <FileField
          name="file"
          label={labels.file}
          hint={t('imports.form.file.hint')}
          accept=".csv,.vcf,.json,text/csv,text/vcard,application/json"
        />
        <TextField
          name="source"
          label={labels.source}
          hint={t(ofState ? 'imports.form.source.hint.state' : 'imports.form.source.hint')}
          optional={ofState}
          maxLength={100}
          dir="auto"
          autoComplete="off"
        />
        {precedence && (
          <p class="hint">
            <bdi>{t('imports.form.ranks', { names: precedence })}</bdi>
          </p>
        )}
        <div class="buttons">
          <button>{t('imports.form.send')}</button>
        </div>
      </Form>
    </section>
  );
}

/** Faults of the file stand in a list of their own: they belong to its lines, not to fields of the form. */
function without({ values }: Typed): Typed {
  return { values, problem: null };
}

function Entry({ one, names, actors }: { one: ImportView } & Pick<ImportsProps, 'names' | 'actors'>) {
  const t = useText();
  const { added, nominated, changed, kept } = one.counts;
  return (
    <li>
      <h3 class="entry">
        <a href={`/imports/${one.id}`}>
          <bdi>{one.source ?? t('imports.source.own')}</bdi>
        </a>
      </h3>
      <p class="meta">
        <ImportState of={one.status} />
        {one.state && <StateName names={names} code={one.state} />}
        <bdi dir="ltr">{one.reference}</bdi>
        <bdi>{one.file}</bdi>
        <Instant at={one.createdAt} />
        <ByWhom name={one.createdBy} known={actors.get(one.createdBy)} names={names} />
      </p>
      <p class="meta">
        {added > 0 && <span>{t('messaging.line', { label: t('imports.outcome.added'), value: String(added) })}</span>}
        <span>{t('messaging.line', { label: t('imports.drafts'), value: String(nominated + changed) })}</span>
        <span>{t('messaging.line', { label: t('imports.outcome.kept'), value: String(kept) })}</span>
      </p>
    </li>
  );
}
