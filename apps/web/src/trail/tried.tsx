import type { PolicyAct } from '@liaison/identity';
import { hasText, type TextKey } from '@liaison/texts';
import { useText } from '../frame/reader.js';

/** Whether a field is seen is asked, never refused. */
type Refusable = Exclude<PolicyAct, `field/${string}`>;

/** An act of the policy without a text does not compile here. */
const keyOf = (act: Refusable): TextKey => `trail.tried.${act}`;

/** What was refused, in words; nothing for what no longer has any. */
export function Tried({ act }: { act: unknown }) {
  const t = useText();
  const key = keyOf(act as Refusable);
  return hasText(key) ? <div class="hint">{t(key)}</div> : null;
}
