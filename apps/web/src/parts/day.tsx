import { dayIn } from '@liaison/texts';
import { useReader } from '../frame/reader.js';

/** A day of the calendar, `2026-08-31`, in the reader's language. */
export function Day({ of }: { of: string }) {
  return <time dateTime={of}>{useDay()(of)}</time>;
}

/** The same for sentences. */
export function useDay(): (day: string) => string {
  const { language } = useReader();
  return (day) => dayIn('UTC', new Date(`${day}T00:00:00Z`), language);
}
