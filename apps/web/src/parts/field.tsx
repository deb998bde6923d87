import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { useTyped } from './typed.js';

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  /** Where nearly all is optional, saying so at each field is noise. */
  readonly unmarked?: boolean;
}

interface InputProps extends Labelled {
  readonly type?: 'text' | 'search' | 'email' | 'password' | 'date' | 'datetime-local';
  readonly class?: string;
  readonly dir?: 'ltr' | 'auto';
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly autoCapitalize?: 'characters';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly spellcheck?: boolean;
}

export function TextField({ name, label, hint, optional, unmarked = false, type = 'text', ...rest }: InputProps) {
  const { idOf, valueOf, faultOf } = useTyped();
  return (
    <Labels {...{ name, label, hint, unmarked, optional: optional ?? false }}>
      <input
        id={idOf(name)}
        name={name}
        {...({ type } as { type: 'text' })}
        value={type === 'password' ? undefined : valueOf(name)}
        aria-describedby={describedBy(idOf(name), hint, faultOf(name))}
        aria-invalid={faultOf(name) ? 'true' : undefined}
        required={!optional}
        {...rest}
      />
    </Labels>
  );
}

export function LongField({ name, label, hint, optional, unmarked = false, rows = 6 }: Labelled & { rows?: number }) {
  const { idOf, valueOf, faultOf } = useTyped();
  return (
    <Labels {...{ name, label, hint, unmarked, optional: optional ?? false }}>
      <textarea
        id={idOf(name)}
        name={name}
        rows={rows}
        dir="auto"
        required={!optional}
        aria-describedby={describedBy(idOf(name), hint, faultOf(name))}
        aria-invalid={faultOf(name) ? 'true' : undefined}
      >
        {valueOf(name)}
      </textarea>
    </Labels>
  );
}

/** `closed`: shown, but not to be chosen. */
export type Option = readonly [value: string, words: string, closed?: boolean];

export function Choice({ name, label, hint, options }: Labelled & { options: readonly Option[] }) {
  const { idOf, valueOf, faultOf } = useTyped();
  return (
    <Labels {...{ name, label, hint }}>
      <select id={idOf(name)} name={name} aria-describedby={describedBy(idOf(name), hint, faultOf(name))}>
        {options.map(([value, words, closed]) => (
          <option key={value} value={value} disabled={closed} selected={value === valueOf(name)}>
            {words}
          </option>
        ))}
      </select>
    </Labels>
  );
}

/** Several of a few. */
export function Ticks({ name, label, hint, options }: Labelled & { options: readonly Option[] }) {
  const { valuesOf } = useTyped();
  return (
    <Group {...{ name, label, hint }}>
      <div class="ticks">
        {options.map(([value, words]) => (
          <Tick key={value} {...{ name, value, label: words, checked: valuesOf(name).includes(value) }} />
        ))}
      </div>
    </Group>
  );
}

/** Fields that belong together, with what is wrong with the one called `name`. */
export function Group({ name, label, hint, children }: Labelled & { children: ComponentChildren }) {
  const { idOf, faultOf } = useTyped();
  const fault = faultOf(name);
  return (
    <fieldset id={idOf(name)} class={fault ? 'faulty' : undefined}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {fault && <p class="fault">{fault}</p>}
      {children}
    </fieldset>
  );
}

interface TickProps {
  readonly name: string;
  readonly value?: string;
  readonly label: ComponentChildren;
  readonly checked?: boolean;
  readonly type?: 'checkbox' | 'radio';
}

export function Tick({ name, value = 'on', label, checked, type = 'checkbox' }: TickProps) {
  const { valuesOf } = useTyped();
  return (
    <label class="tick">
      <input type={type} name={name} value={value} checked={checked ?? valuesOf(name).includes(value)} /> <span>{label}</span>
    </label>
  );
}

function Labels({ name, label, hint, optional, unmarked, children }: Labelled & { children: ComponentChildren }) {
  const t = useText();
  const { idOf, faultOf } = useTyped();
  const [id, fault] = [idOf(name), faultOf(name)];
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={id}>
        {label} {optional && !unmarked && <span class="optional">({t('web.optional')})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

function describedBy(id: string, hint: string | undefined, fault: string | null): string | undefined {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}
