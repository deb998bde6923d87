import type { ComponentChildren } from 'preact';
import { Csrf } from './csrf.js';

interface ActFormProps {
  readonly action: string;
  readonly label: string;
  readonly text?: string | undefined;
  readonly quiet?: boolean;
  readonly children?: ComponentChildren;
}

/** One act, one button; what it means stands beside it. */
export function ActForm({ action, label, text, quiet = false, children }: ActFormProps) {
  return (
    <form method="post" action={action} class="act">
      <Csrf />
      {children}
      {text && <p class="hint">{text}</p>}
      <button class={quiet ? 'quiet' : undefined}>{label}</button>
    </form>
  );
}
