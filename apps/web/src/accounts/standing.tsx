import type { AccountView } from '@liaison/identity';
import { useText } from '../frame/reader.js';
import { State } from '../parts/small.js';

/** Whether an account can be used, in a mark and words. */
export function Standing({ disabledAt, factors }: Pick<AccountView, 'disabledAt' | 'factors'>) {
  const t = useText();
  if (disabledAt) return <State mood="quiet">{t('accounts.disabled')}</State>;
  if (factors === null) return null;
  if (!factors.length) return <State mood="open">{t('accounts.factor.none')}</State>;
  return <State mood="good">{t(`accounts.factor.${factors.includes('passkey') ? 'passkey' : 'totp'}`)}</State>;
}
