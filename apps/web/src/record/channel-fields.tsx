import { useText } from '../frame/reader.js';
import { Group, TextField } from '../parts/field.js';
import type { SectionProps } from './section-props.js';
import { VisibilityChoice } from './visibility-choice.js';

/** Order, notes and visibility; the addresses themselves are changed by a proposal. */
export function ChannelFields({ contact }: SectionProps) {
  const t = useText();
  return (
    <>
      {contact.channels.map(({ id, address }) => (
        <Group key={id} name={`channel-${id}`} label={address}>
          <TextField name={`order-${id}`} label={t('record.order')} inputMode="numeric" dir="ltr" class="short" />
          <TextField name={`note-${id}`} label={t('record.note')} hint={t('record.note.hint')} optional dir="auto" maxLength={200} />
          <VisibilityChoice name={`visibility-${id}`} of="channel" />
        </Group>
      ))}
      <p>
        <a href={`/nominations/new?act=change&contact=${contact.id}`}>{t('record.propose')}</a>
      </p>
    </>
  );
}
