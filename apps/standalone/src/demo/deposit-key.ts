import type { INestApplicationContext } from '@nestjs/common';
import { generateKey } from 'openpgp';
import { DepositKey } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { actingFor } from './acting-for.js';
import type { DemoContact, DemoState } from './demo-state.js';

const DAY_IN_SECONDS = 86_400;

/** A public key whose secret half nobody keeps: the demonstration only shows it. Its fingerprint. */
export async function depositKey(
  context: INestApplicationContext,
  actor: Actor,
  { code }: DemoState,
  { institutionLatin, emails }: DemoContact,
  days: number,
): Promise<string> {
  const userIDs = [{ name: institutionLatin, email: emails[0] ?? '' }];
  const { publicKey } = await generateKey({ userIDs, keyExpirationTime: days * DAY_IN_SECONDS, format: 'armored' });
  return context.get(DepositKey, { strict: false }).execute(actingFor(actor, code, 'state-administrator'), publicKey);
}
