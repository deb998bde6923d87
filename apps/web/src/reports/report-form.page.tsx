import { REPORT_FIELDS } from '@liaison/directory';
import type { ContactEntry, StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { Choice, LongField, type Option } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { nameOfState } from '../parts/names.js';
import type { Typed } from '../parts/typed.js';
import { fieldKey } from './field-key.js';

interface ReportFormProps {
  readonly contact: Pick<ContactEntry, 'id' | 'state' | 'institution' | 'roleTitle'>;
  readonly names: StateNames;
  readonly typed: Typed;
}

export function ReportFormPage({ contact, names, typed }: ReportFormProps) {
  const t = useText();
  const { language } = useReader();
  const labels = { field: t('reports.field'), text: t('reports.text') };
  return (
    <Page title={t('reports.title')}>
      <p>
        <bdi>{contact.institution}</bdi> · <bdi>{contact.roleTitle}</bdi>
      </p>
      <p class="lead">{t('reports.lead', { state: nameOfState(names, contact.state, language) })}</p>
      <Form action={`/contacts/${contact.id}/report`} typed={typed} labels={labels}>
        <Choice name="field" label={labels.field} options={REPORT_FIELDS.map((field): Option => [field, t(fieldKey(field))])} />
        <LongField name="text" label={labels.text} hint={t('reports.text.hint')} />
        <div class="buttons">
          <button>{t('reports.send')}</button>
        </div>
      </Form>
      <Back to={`/contacts/${contact.id}`} />
    </Page>
  );
}
