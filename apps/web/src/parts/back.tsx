import { useText } from '../frame/reader.js';

/** The way back to the page this one belongs to. */
export function Back({ to }: { to: string }) {
  return (
    <p>
      <a href={to}>{useText()('web.back')}</a>
    </p>
  );
}
