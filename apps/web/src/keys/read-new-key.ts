import type { NewApiKey } from '@liaison/identity';
import { after, InvalidInput, isId, ROLES } from '@liaison/kernel';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { LIVES } from './new-key.page.js';

const DAY = 86_400_000;

/** A new key as the form names it. @throws InvalidInput */
export function readNewKey(body: Given | null, state: string | null, now: Date): NewApiKey {
  const chosen = listOf(body, 'roles');
  const roles = ROLES.filter((role) => chosen.includes(role));
  if (!roles.length) throw new InvalidInput([{ pointer: '/roles', code: 'missing' }]);
  const given = wordOf(body, 'days');
  const days = LIVES.find((one) => one === given);
  if (given && !days) throw new InvalidInput([{ pointer: '/days', code: 'not-one-of', values: { allowed: LIVES.join(', ') } }]);
  return {
    name: wordOf(body, 'name').slice(0, 100),
    state,
    roles,
    scopes: listOf(body, 'scopes'),
    contactIds: listOf(body, 'contactIds').filter(isId),
    allowedAddresses: wordOf(body, 'allowedAddresses')
      .split(/[\s,;]+/)
      .filter(Boolean),
    ...(days && { expiresAt: after(now, Number(days) * DAY) }),
  };
}
