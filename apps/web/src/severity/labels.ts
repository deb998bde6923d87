import type { Labels } from '@liaison/severity';
import { inLanguage } from '@liaison/texts';
import { useReader } from '../frame/reader.js';

/** A label of a scorer in the reader's language, else in English, else in its first. */
export function useLabel(): (labels: Labels) => string {
  const { language } = useReader();
  return (labels) => inLanguage(labels, language);
}
