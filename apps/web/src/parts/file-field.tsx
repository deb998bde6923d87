import { useTyped } from './typed.js';

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

/** A PDF to attach; its form is sent with `files`. */
export function FileField({ name, label, hint }: FileFieldProps) {
  const { idOf, faultOf } = useTyped();
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
      <input
        id={id}
        type="file"
        name={name}
        accept="application/pdf"
        aria-describedby={`${id}-hint`}
        aria-invalid={fault ? 'true' : undefined}
      />
    </div>
  );
}
