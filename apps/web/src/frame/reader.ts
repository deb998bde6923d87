import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, text, type TextKey, type Values } from '@liaison/texts';
import type { Role } from '@liaison/kernel';

/** For whom a page is written: everything about them that changes how it looks. */
export interface Reader {
  readonly language: Language;
  readonly zone: string;
  readonly now: Date;
  /** The path and query of this page, without host; of a form's answer, those of the form. */
  readonly url: string;
  /** What forms carry as `_csrf`; null while signed out. */
  readonly csrf: string | null;
  readonly person: { readonly name: string; readonly state: string | null; readonly roles: readonly Role[] } | null;
  readonly demo: boolean;
  /** A text key under `web.done.` for what has just been done. */
  readonly done: string | null;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A page is rendered without its reader.');
  return reader;
}

/** Texts in the reader's language. */
export function useText(): (key: TextKey, values?: Values) => string {
  const { language } = useReader();
  return (key, values) => text(language, key, values);
}
