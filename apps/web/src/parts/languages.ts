import { type Language, LANGUAGES, OWN_NAMES } from '@liaison/texts';
import type { Option } from './field.js';
import { languageNames } from './names.js';

/** The official languages, each as it calls itself. */
export const OFFICIAL: readonly Option[] = LANGUAGES.map((one): Option => [one, OWN_NAMES[one]]);

/** Languages that laws and policies of States are written in (ISO 639). */
const TAGS = `
  af am ar az be bg bn bs ca cs cy da de dv dz el en es et eu fa fi fil fj fr ga gl gn ha he hi hr ht hu hy id ig is it ja ka kk km ko ky
  lb lo lt lv mg mi mk mn mr ms mt my na nb ne nl nn om pl ps pt qu rn ro ru rw si sk sl sm sn so sq sr ss st sv sw ta tet tg th ti tk tn
  to tr ts uk ur uz vi xh yo zh zu`
  .trim()
  .split(/\s+/);

/** By their names, in the order of the reader's language. */
export function languageOptions(reader: Language): Option[] {
  const options = TAGS.map((tag): Option => [tag, languageNames([tag], reader)]);
  return options.sort(([, a], [, b]) => a.localeCompare(b, reader));
}
