import type { HolidayChange } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { useDay } from '../parts/day.js';
import { Group, LongField, Tick } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Category } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { listIn } from '@liaison/texts';

export interface HolidaysProps {
  /** What the days would change; null before somebody has asked. */
  readonly changes: readonly HolidayChange[] | null;
  /** What a list of public holidays brought, when it was asked for. */
  readonly suggested: 'added' | 'unknown' | null;
  readonly typed: Typed;
}

/** The holidays of all contacts of a State: typed, looked at, then saved for those that are ticked. */
export function HolidaysPage({ changes, suggested, typed }: HolidaysProps) {
  const t = useText();
  return (
    <Page title={t('holidays.title')}>
      <p class="lead">{t('holidays.lead')}</p>
      {suggested ? (
        <p role="status">{t(suggested === 'added' ? 'record.holidays.suggested' : 'record.holidays.unknown')}</p>
      ) : (
        <p>
          <a class="button quiet" href="/holidays?suggest=1">
            {t('record.holidays.suggest')}
          </a>
        </p>
      )}
      <Form action="/holidays" typed={typed} labels={{ holidays: t('record.holidays') }}>
        <LongField name="holidays" label={t('record.holidays')} hint={t('record.holidays.hint')} rows={12} />
        <Tick name="replace" label={t('holidays.replace')} />
        <div class="buttons">
          <button name="act" value="preview" class={changes ? 'quiet' : undefined}>
            {t('holidays.preview')}
          </button>
        </div>
        {changes && <Preview changes={changes} />}
      </Form>
    </Page>
  );
}

function Preview({ changes }: { changes: readonly HolidayChange[] }) {
  const t = useText();
  const changed = changes.filter(isChange);
  const others = changes.filter((one) => !isChange(one));
  if (!changed.length) return <Empty title={t('holidays.none')} text={t('holidays.none.text')} />;
  return (
    <>
      <Group name="contacts" label={t('holidays.preview')} hint={t('holidays.preview.lead')}>
        {changed.map((change) => (
          <Contact key={change.id} change={change} />
        ))}
      </Group>
      {others.length > 0 && (
        <section>
          <h2>{t('holidays.unchanged')}</h2>
          <ul>
            {others.map(({ id, institution, roleTitle, always }) => (
              <li key={id}>
                <bdi>{institution}</bdi>, <bdi>{roleTitle}</bdi> {always && <span class="hint">{t('holidays.always')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <button name="act" value="save">
        {t('holidays.save')}
      </button>
    </>
  );
}

function isChange({ added, changed, removed }: HolidayChange): boolean {
  return added.length + changed.length + removed.length > 0;
}

function Contact({ change }: { change: HolidayChange }) {
  const { id, version, institution, roleTitle, category } = change;
  const name = (
    <>
      <bdi>{institution}</bdi>, <bdi>{roleTitle}</bdi> · <Category of={category} />
    </>
  );
  return (
    <div class="field">
      <Tick name="contacts" value={`${id} ${String(version)}`} checked label={name} />
      {(['added', 'changed', 'removed'] as const).map((what) => (
        <Days key={what} what={what} of={change[what]} />
      ))}
    </div>
  );
}

function Days({ what, of }: { what: 'added' | 'changed' | 'removed'; of: readonly string[] }) {
  const t = useText();
  const day = useDay();
  const { language } = useReader();
  if (!of.length) return null;
  return (
    <p class="hint">
      {t(`holidays.${what}`)}: {listIn(of.map(day), language)}
    </p>
  );
}
