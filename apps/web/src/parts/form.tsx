import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { Csrf } from './csrf.js';
import { type Typed, TypedContext, useTyped } from './typed.js';

interface FormProps {
  readonly action: string;
  readonly typed: Typed;
  /** What the fields are called, by name, so that the list of faults can say it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether files are attached. */
  readonly files?: boolean;
  readonly children: ComponentChildren;
}

export function Form({ action, typed, labels, files = false, children }: FormProps) {
  return (
    <TypedContext.Provider value={typed}>
      <Refusal labels={labels} />
      <form method="post" action={action} class="form" enctype={files ? 'multipart/form-data' : undefined}>
        <Csrf />
        {children}
      </form>
    </TypedContext.Provider>
  );
}

/** What was refused, with a way to each field. */
export function Refusal({ labels = {} }: { labels?: Readonly<Record<string, string>> | undefined }) {
  const { idOf, problem } = useTyped();
  const t = useText();
  if (!problem) return null;
  const faults = problem.errors ?? [];
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{faults.length ? t('web.problem.fields', { count: faults.length }) : problem.detail}</strong>
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ pointer, detail }) => {
            const name = pointer.split('/')[1] ?? '';
            return (
              <li key={pointer}>
                <a href={`#${idOf(name)}`}>{labels[name] ? t('messaging.line', { label: labels[name], value: detail }) : detail}</a>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
