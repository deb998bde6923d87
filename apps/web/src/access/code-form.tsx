import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import type { Typed } from '../parts/typed.js';

interface CodeFormProps {
  readonly action: string;
  readonly next?: string;
  readonly typed: Typed;
  readonly label?: string;
  readonly name?: string;
  /** Whether files are among the fields that go along. */
  readonly files?: boolean;
  /** Fields that go along unseen. */
  readonly children?: ComponentChildren;
}

/** Six digits of an authenticator app. */
export function CodeForm({ action, next, typed, label, name = 'code', files = false, children }: CodeFormProps) {
  const t = useText();
  return (
    <Form action={action} typed={typed} files={files}>
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {children}
      <TextField
        name={name}
        label={t('access.code')}
        hint={t('access.code.hint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        dir="ltr"
        class="short"
      />
      <button>{label ?? t('access.continue')}</button>
    </Form>
  );
}
