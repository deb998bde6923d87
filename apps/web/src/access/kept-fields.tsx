import type { Problem } from '@liaison/http';

/** A form that was sent and waits until its sender has proven once more who they are. */
export interface KeptForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Whether there are files among them, which then stand in base64. */
  readonly files: boolean;
  /** Whether a proof came with it and was refused. */
  readonly problem: Problem | null;
}

/** What a form that waits was sent with. By the mark the script of passkeys finds the form and sends it on. */
export function KeptFields({ of }: { of: KeptForm['fields'] }) {
  return (
    <div data-kept hidden>
      {of.map(([name, value], n) => (
        <input key={n} type="hidden" name={name} value={value} />
      ))}
    </div>
  );
}
