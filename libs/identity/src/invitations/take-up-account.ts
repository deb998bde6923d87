import type { Tx } from '@liaison/database';
import { newId } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { endAccess } from '../accounts/change-accounts.js';
import { InvitationClosed } from '../accounts.errors.js';
import { NEVER_ENROLLED } from '../recovery/has-factor.sql.js';
import type { Invitation } from './invitation.js';

export interface NewHolder {
  readonly directoryId: string;
  readonly passwordHash: string;
  readonly language: Language;
  readonly now: Date;
}

interface Existing {
  readonly id: string;
  /** Of the same State, with the very roles of the invitation, active, and never set up. */
  readonly waits: boolean;
}

/**
 * The account of whoever accepts: a new one, or the one that was invited again, which gets the new password and nothing
 * else. Of one that was set up meanwhile, or is somebody else's, nothing changes. @throws InvitationClosed
 */
export async function takeUpAccount(tx: Tx, invitation: Invitation, holder: NewHolder): Promise<{ id: string; isNew: boolean }> {
  const { email, state, roles } = invitation;
  const [existing] = await tx.query<Existing[]>(EXISTING, [holder.directoryId, email, state, roles]);
  if (!existing) return { id: await make(tx, invitation, holder), isNew: true };
  if (!existing.waits) throw new InvitationClosed();
  await endAccess(tx, existing.id);
  await tx.query(RENEW, [existing.id, holder.passwordHash, holder.language]);
  return { id: existing.id, isNew: false };
}

async function make(tx: Tx, invitation: Invitation, { directoryId, passwordHash, language, now }: NewHolder): Promise<string> {
  const id = newId();
  const { email, name, state, roles, contactIds } = invitation;
  await tx.query(INSERT, [id, directoryId, email, name, state, roles, contactIds, passwordHash, language, now]);
  return id;
}

/** Locked, so that a factor which is being set up at this moment comes before or after. */
const EXISTING = `
  select a.id, a.state is not distinct from $3 and a.roles <@ $4 and a.roles @> $4 and a.disabled_at is null and ${NEVER_ENROLLED} as waits
  from account a where a.directory_id = $1 and a.email = $2 for update`;

const RENEW = 'update account set password_hash = $2, language = $3, version = version + 1 where id = $1';

const INSERT = `
  insert into account (id, directory_id, email, name, state, roles, contact_ids, password_hash, language, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
