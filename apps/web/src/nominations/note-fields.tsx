import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { useTyped } from '../parts/typed.js';

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
  const { idOf, faultOf } = useTyped();
  const fault = faultOf('file');
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={idOf('file')}>{t('nominations.note.pdf')}</label>
      <p class="hint" id={`${idOf('file')}-hint`}>
        {t('nominations.note.pdf.hint')}
      </p>
      {fault && <p class="fault">{fault}</p>}
      <input id={idOf('file')} type="file" name="file" accept="application/pdf" aria-describedby={`${idOf('file')}-hint`} />
    </div>
  );
}
