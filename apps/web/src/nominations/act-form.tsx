import type { ComponentChildren } from 'preact';
import { Form } from '../parts/form.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';

export interface FailedAct {
  readonly act: string;
  readonly typed: Typed;
}

interface ProposalActProps {
  readonly id: string;
  readonly act: string;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly failed: FailedAct | null;
  readonly files?: boolean;
  readonly children?: ComponentChildren;
}

/** One thing that can be done with a proposal, what it means, and what it asks for. */
export function ProposalAct({ id, act, title, text, button, failed, files = false, children }: ProposalActProps) {
  const typed = failed?.act === act ? failed.typed : NOTHING_TYPED;
  return (
    <section class="act">
      <h3>{title}</h3>
      <p>{text}</p>
      <Form action={`/nominations/${id}/${act}`} typed={{ ...typed, form: act }} files={files}>
        {children}
        <button>{button}</button>
      </Form>
    </section>
  );
}
