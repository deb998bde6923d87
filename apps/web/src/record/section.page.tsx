import type { VNode } from 'preact';
import { Page } from '../frame/page.js';
import { wordOf } from '../frame/given.js';
import { useReader, useText } from '../frame/reader.js';
import { Form } from '../parts/form.js';
import { WEEKDAYS, weekdayName } from '@liaison/directory';
import { ChannelFields } from './channel-fields.js';
import { FunctionFields } from './function-fields.js';
import { HolidayFields } from './holiday-fields.js';
import { HoursFields } from './hours-fields.js';
import { NoticeFields } from './notice-fields.js';
import type { SectionProps } from './section-props.js';
import type { Section } from './sections.js';

const PARTS: Readonly<Record<Section, (props: SectionProps) => VNode>> = {
  function: FunctionFields,
  hours: HoursFields,
  holidays: HolidayFields,
  channels: ChannelFields,
  notice: NoticeFields,
};

/** One part of a record as a form; it holds the version that was read. */
export function SectionPage(props: SectionProps) {
  const { contact, section, typed } = props;
  const t = useText();
  const { language } = useReader();
  const Fields = PARTS[section];
  const days = Object.fromEntries(WEEKDAYS.map((day) => [day, weekdayName(day, language)]));
  return (
    <Page title={t(`record.section.${section}`)}>
      <p class="lead">
        <bdi>{contact.institution}</bdi>
      </p>
      <Form action={`/contacts/${contact.id}/record/${section}`} typed={typed} labels={days}>
        <input type="hidden" name="version" value={wordOf(typed.values, 'version') || String(contact.version)} />
        <Fields {...props} />
        <div class="buttons">
          <button>{t('web.save')}</button>
          <a href={`/contacts/${contact.id}/record`}>{t('record.back')}</a>
        </div>
      </Form>
    </Page>
  );
}
