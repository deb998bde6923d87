import { REMITS } from '@liaison/directory';
import { useText } from '../frame/reader.js';
import { Choice, LongField, type Option, TextField, Ticks } from '../parts/field.js';
import { VisibilityChoice } from './visibility-choice.js';
import type { SectionProps } from './section-props.js';

export function FunctionFields({ others }: SectionProps) {
  const t = useText();
  const deputies = others.map(({ id, institution }): Option => [id, institution]);
  return (
    <>
      <TextField name="roleTitle" label={t('web.contact.role')} dir="auto" maxLength={200} />
      <TextField name="languages" label={t('record.languages')} hint={t('record.languages.hint')} dir="ltr" spellcheck={false} />
      <TextField name="place" label={t('record.place')} optional dir="auto" maxLength={200} />
      <VisibilityChoice name="visibility-place" of="place" />
      <Ticks name="remit" label={t('record.remit')} options={REMITS.map((one) => [one, t(`record.remit.${one}`)])} />
      <VisibilityChoice name="visibility-remit" of="remit" />
      <LongField name="memberships" label={t('record.memberships')} hint={t('record.lines.hint')} optional rows={3} />
      <LongField name="otherDirectories" label={t('record.others')} hint={t('record.lines.hint')} optional rows={3} />
      <TextField name="validFrom" type="date" label={t('record.validFrom')} optional class="short" />
      <TextField name="validTo" type="date" label={t('record.validTo')} optional class="short" />
      <Choice name="deputyContact" label={t('record.deputy')} options={[['', t('record.deputy.none')], ...deputies]} />
    </>
  );
}
