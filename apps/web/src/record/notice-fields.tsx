import { useText } from '../frame/reader.js';
import { Group, TextField } from '../parts/field.js';

export function NoticeFields() {
  const t = useText();
  return (
    <Group name="notice" label={t('record.section.notice')} hint={t('record.notice.hint')}>
      <TextField name="until" type="date" label={t('record.notice.until')} optional unmarked class="short" />
      <TextField name="text" label={t('record.notice.words')} optional unmarked dir="auto" maxLength={300} />
    </Group>
  );
}
