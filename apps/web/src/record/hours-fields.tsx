import { WEEKDAYS, weekdayName } from '@liaison/directory';
import { useReader, useText } from '../frame/reader.js';
import { Group, TextField, Tick, Ticks } from '../parts/field.js';

export function HoursFields() {
  const t = useText();
  const { language } = useReader();
  return (
    <>
      <WeekFields />
      <TextField name="timeZone" label={t('record.zone')} hint={t('record.zone.hint')} dir="ltr" spellcheck={false} />
      <Ticks name="weekend" label={t('record.weekend')} options={WEEKDAYS.map((day) => [day, weekdayName(day, language)])} />
    </>
  );
}

/** Around the clock, or shifts on each day of the week. */
export function WeekFields() {
  const t = useText();
  const { language } = useReader();
  return (
    <>
      <Group name="hours" label={t('record.always')} hint={t('record.always.hint')}>
        <Tick name="always" label={t('record.always')} />
      </Group>
      <Group name="week" label={t('record.week')} hint={t('record.week.hint')}>
        {WEEKDAYS.map((day) => (
          <TextField key={day} name={day} label={weekdayName(day, language)} optional unmarked dir="ltr" spellcheck={false} />
        ))}
      </Group>
    </>
  );
}
