import { useText } from '../frame/reader.js';
import { Choice, Group, type Option, TextField, Tick } from '../parts/field.js';
import { useTyped } from '../parts/typed.js';

/** One line per way to reach the contact, a few of them empty. */
export function ChannelFields({ rows }: { rows: number }) {
  const t = useText();
  return (
    <Group name="channels" label={t('nominations.form.channels')} hint={t('nominations.form.channels.hint')}>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, n) => (
        <Line key={n} n={n} />
      ))}
    </Group>
  );
}

function Line({ n }: { n: number }) {
  const t = useText();
  const { valueOf } = useTyped();
  const kinds = (['email', 'phone'] as const).map((kind): Option => [kind, t(`web.channel.${kind}`)]);
  return (
    <div class="filters">
      <input type="hidden" name={`id-${n}`} value={valueOf(`id-${n}`)} />
      <div class="wide">
        <TextField
          name={`address-${n}`}
          label={t('nominations.form.address')}
          optional
          unmarked
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
        />
      </div>
      <Choice name={`kind-${n}`} label={t('nominations.form.kind')} options={kinds} />
      <div class="wide">
        <TextField name={`note-${n}`} label={t('record.note')} hint={t('record.note.hint')} optional unmarked dir="auto" maxLength={200} />
      </div>
      <div class="field">
        <Tick name={`personal-${n}`} label={t('nominations.form.personal')} />
      </div>
    </div>
  );
}
