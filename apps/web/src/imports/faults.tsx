import type { Problem } from '@liaison/http';
import { useText } from '../frame/reader.js';

/** What is not right in the file, line by line; the first hundred. */
export function Faults({ of }: { of: Problem | null }) {
  const t = useText();
  const faults = of?.errors ?? [];
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{of?.detail}</strong>
      </p>
      <ul>
        {faults.map(({ pointer, detail }, n) => {
          const [, line = '', column] = pointer.split('/');
          return (
            <li key={n}>
              {column ? t('imports.line.column', { line, column }) : t('imports.line', { line })}: {detail}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
