import type { Factor } from './session-stage.js';

/**
 * What a person is asked for as the second step, the strongest first. An app that is no longer accepted still shows who
 * somebody is as long as they have nothing better; it never stands in for a passkey.
 */
export function offeredSteps(enrolled: readonly Factor[], accepted: readonly Factor[]): readonly Factor[] {
  const usable = (['passkey', 'totp'] as const).filter((factor) => enrolled.includes(factor));
  const good = usable.filter((factor) => accepted.includes(factor));
  return good.length ? good : usable;
}

/** What may be removed: never the last factor the directory accepts of this person. `passkeys` counts them. */
export function mayRemove(
  factor: Factor,
  has: { readonly totp: boolean; readonly passkeys: number },
  accepted: readonly Factor[],
): boolean {
  const left = factor === 'totp' ? { ...has, totp: false } : { ...has, passkeys: has.passkeys - 1 };
  return (left.passkeys > 0 && accepted.includes('passkey')) || (left.totp && accepted.includes('totp'));
}
