import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { FileField } from '../parts/file-field.js';

/** The diplomatic note behind a request; its file can follow. */
export function NoteFields({ optional }: { optional: boolean }) {
  const t = useText();
  return (
    <fieldset>
      <legend>{t('nominations.note')}</legend>
      <TextField
        name="noteReference"
        label={t('nominations.note.reference')}
        optional={optional}
        unmarked
        dir="auto"
        maxLength={100}
        class="short"
      />
      <TextField name="noteDate" type="date" label={t('nominations.note.date')} optional={optional} unmarked dir="ltr" class="short" />
      <NoteFile />
    </fieldset>
  );
}

export function NoteFile() {
  const t = useText();
  return <FileField name="file" label={t('nominations.note.pdf')} hint={t('nominations.note.pdf.hint')} />;
}
