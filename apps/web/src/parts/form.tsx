import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { Csrf } from './csrf.js';
import { type Typed, TypedContext, useTyped } from './typed.js';

interface FormProps {
  readonly action: string;
  readonly typed: Typed;
  readonly children: ComponentChildren;
}

export function Form({ action, typed, children }: FormProps) {
  return (
    <TypedContext.Provider value={typed}>
      <Refusal />
      <form method="post" action={action} class="form">
        <Csrf />
        {children}
      </form>
    </TypedContext.Provider>
  );
}

function Refusal() {
  const { problem } = useTyped();
  const t = useText();
  if (!problem) return null;
  const faults = problem.errors ?? [];
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{faults.length ? t('web.problem.fields', { count: faults.length }) : problem.detail}</strong>
      </p>
      <ul>
        {faults.map(({ pointer, detail }) => (
          <li key={pointer}>
            <a href={`#${pointer.split('/')[1] ?? ''}`}>{detail}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
