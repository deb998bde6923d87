import { KEPT_FILE } from '@liaison/http';
import { useText } from '../frame/reader.js';
import { useTyped } from './typed.js';

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Media types and endings; a PDF when absent. */
  readonly accept?: string;
}

/** A file to attach; its form is sent with `files`. One that came with a form that was refused is kept, unless it was the fault. */
export function FileField({ name, label, hint, accept = 'application/pdf' }: FileFieldProps) {
  const t = useText();
  const { values, idOf, faultOf } = useTyped();
  const sent = values[name];
  const [id, fault] = [idOf(name), faultOf(name)];
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {sent instanceof Uint8Array && !fault && (
        <p>
          <input type="hidden" name={`${KEPT_FILE}${name}`} value={Buffer.from(sent).toString('base64')} />
          {t('web.file.kept', { kilobytes: Math.ceil(sent.length / 1024) })}
        </p>
      )}
      <input id={id} type="file" name={name} accept={accept} aria-describedby={`${id}-hint`} aria-invalid={fault ? 'true' : undefined} />
    </div>
  );
}
