import { KINDS, type PublishedScheme, REFERENCE_POINTS } from '@liaison/severity';
import type { SchemeDraft, SchemeWarning } from '@liaison/severity';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, Group, LongField, type Option, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';
import { LARGE } from './picture.js';
import { fieldName } from './read-scale.js';
import { ScalePicture } from './scale-picture.js';

export interface ScaleFormProps {
  readonly typed: Typed;
  readonly rows: number;
  /** How many publications of the State the form has seen: another one in between is noticed. */
  readonly revision: number;
  /** What the form would publish, once it is without faults. */
  readonly preview?: { readonly scheme: SchemeDraft; readonly warnings: readonly SchemeWarning[] } | undefined;
}

export function ScaleFormPage({ typed, rows, revision, preview }: ScaleFormProps) {
  const t = useText();
  return (
    <Page title={t('severity.page.own.form')}>
      <p class="spirit">{t('severity.page.own.immutable')}</p>
      {preview && <Preview {...preview} />}
      <Form action="/severity/own/new" typed={typed}>
        <input type="hidden" name="rows" value={rows} />
        <input type="hidden" name="revision" value={revision} />
        <About />
        <h2>{t('severity.page.levels')}</h2>
        <p class="hint">
          {t('severity.page.own.level.hint')} {t('severity.page.own.colour.hint')}
        </p>
        {Array.from({ length: rows }, (_, row) => (
          <LevelFields key={row} row={row} />
        ))}
        <div class="buttons">
          <button name="do" value="preview">
            {t('severity.page.own.preview')}
          </button>
          <button name="do" value="add" class="quiet" formNoValidate>
            {t('severity.page.own.add')}
          </button>
          <button name="do" value="publish">
            {t('severity.page.own.publish')}
          </button>
        </div>
      </Form>
    </Page>
  );
}

function Preview({ scheme, warnings }: { scheme: Pick<PublishedScheme, 'id' | 'title' | 'levels'>; warnings: readonly SchemeWarning[] }) {
  const t = useText();
  return (
    <section class="aside" role="status">
      <h2>{t('severity.page.own.preview')}</h2>
      <ScalePicture scheme={scheme} size={LARGE} ruler />
      <p class="hint">{t('severity.page.legend')}</p>
      {warnings.map(({ code, points }) => (
        <p key={code}>{t('severity.page.own.gap', { points: points.map((point) => `R${String(point)}`).join(', ') })}</p>
      ))}
    </section>
  );
}

function About() {
  const t = useText();
  const { person } = useReader();
  const example = `${(person?.state ?? 'xx').toLowerCase()}-cert`;
  return (
    <>
      <TextField name="title" label={t('severity.page.own.title')} hint={t('severity.page.own.title.hint')} maxLength={300} dir="auto" />
      <TextField name="id" label={t('severity.page.own.id')} hint={t('severity.page.own.id.hint', { example })} class="short" dir="ltr" />
      <TextField name="version" label={t('severity.page.own.version')} hint={t('severity.page.own.version.hint')} class="short" />
      <TextField name="owner" label={t('severity.page.own.owner')} maxLength={300} dir="auto" />
      <TextField
        name="language"
        label={t('severity.page.own.language')}
        hint={t('severity.page.own.language.hint')}
        class="short"
        dir="ltr"
      />
      <Choice name="kind" label={t('severity.page.kind')} options={KINDS.map((kind): Option => [kind, t(`severity.kind.${kind}`)])} />
      <TextField name="source" label={t('severity.page.own.source')} optional dir="ltr" />
      <div class="levels-form">
        <TextField name="validFrom" type="date" label={t('severity.page.own.valid-from')} optional />
        <TextField name="validTo" type="date" label={t('severity.page.own.valid-to')} optional />
      </div>
    </>
  );
}

function LevelFields({ row }: { row: number }) {
  const t = useText();
  const points: readonly Option[] = [['', '–'], ...REFERENCE_POINTS.map((point): Option => [String(point), `R${String(point)}`])];
  return (
    <Group name={`level-${String(row)}`} label={t('severity.page.own.level', { number: row + 1 })}>
      <div class="levels-form">
        <TextField name={fieldName(row, 'code')} label={t('severity.page.own.code')} optional unmarked maxLength={40} />
        <TextField name={fieldName(row, 'name')} label={t('severity.page.own.name')} optional unmarked maxLength={200} dir="auto" />
        <TextField name={fieldName(row, 'nameEn')} label={t('severity.page.own.name-en')} optional unmarked maxLength={200} dir="ltr" />
        <TextField name={fieldName(row, 'colour')} label={t('severity.page.own.colour')} optional unmarked maxLength={7} dir="ltr" />
        <Choice name={fieldName(row, 'min')} label={t('severity.page.own.min')} options={points} />
        <Choice name={fieldName(row, 'max')} label={t('severity.page.own.max')} options={points} />
        <Choice name={fieldName(row, 'typical')} label={t('severity.page.own.typical')} options={points} />
        <div class="wide">
          <LongField name={fieldName(row, 'criterion')} label={t('severity.page.own.criterion')} rows={2} optional unmarked />
          <LongField name={fieldName(row, 'rationale')} label={t('severity.page.own.rationale')} rows={2} optional unmarked />
        </div>
      </div>
    </Group>
  );
}
