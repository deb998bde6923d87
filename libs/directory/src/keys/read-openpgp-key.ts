import { type Key, readKeys } from 'openpgp';

export interface OpenPgpKey {
  /** Upper case, 40 or 64 digits. */
  readonly fingerprint: string;
  /** Such as `RSA 4096` or `EdDSA (ed25519)`. */
  readonly algorithm: string;
  readonly userIds: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revoked: boolean;
  /** The public key alone, in ASCII armour. */
  readonly armored: string;
}

export type KeyFault = 'secret-key' | 'one-key-needed' | 'key-expired' | 'key-revoked' | 'key-cannot-encrypt';

const LARGEST = 100_000;
const MOST_USER_IDS = 20;

/**
 * A public key as somebody pasted it (RFC 9580 §6.2). A secret key is refused before it is parsed, so that nothing of it is
 * kept or logged; a revoked key is read, for a State must be able to say that one is.
 */
export async function readOpenPgpKey(given: string, now: Date): Promise<{ key: OpenPgpKey } | { fault: KeyFault }> {
  if (/PRIVATE KEY/i.test(given)) return { fault: 'secret-key' };
  const oneBlock = given.length <= LARGEST && given.match(/-----BEGIN/g)?.length === 1;
  const keys = oneBlock ? await readKeys({ armoredKeys: given.trim() }).catch(() => []) : [];
  const [key] = keys;
  if (!key || keys.length > 1) return { fault: 'one-key-needed' };
  if (key.isPrivate()) return { fault: 'secret-key' };
  return readOne(key, now);
}

async function readOne(key: Key, now: Date): Promise<{ key: OpenPgpKey } | { fault: KeyFault }> {
  const revoked = await key.isRevoked(undefined, undefined, now);
  const end = revoked ? null : await key.getExpirationTime();
  const expiresAt = end instanceof Date ? end : null;
  if (expiresAt && expiresAt <= now) return { fault: 'key-expired' };
  if (!revoked && !(await canEncrypt(key, now))) return { fault: 'key-cannot-encrypt' };
  const facts = {
    fingerprint: key.getFingerprint().toUpperCase(),
    algorithm: algorithmOf(key),
    userIds: key.getUserIDs().slice(0, MOST_USER_IDS),
    createdAt: key.getCreationTime(),
    armored: key.toPublic().armor(),
  };
  return { key: { ...facts, expiresAt, revoked } };
}

async function canEncrypt(key: Key, now: Date): Promise<boolean> {
  return key.getEncryptionKey(undefined, now).then(
    () => true,
    () => false,
  );
}

function algorithmOf(key: Key): string {
  const { algorithm, bits, curve } = key.getAlgorithmInfo();
  const names: Record<string, string> = {
    rsaEncryptSign: 'RSA',
    eddsaLegacy: 'EdDSA',
    ecdsa: 'ECDSA',
    dsa: 'DSA',
    ed25519: 'Ed25519',
    ed448: 'Ed448',
  };
  const name = names[algorithm] ?? algorithm;
  return bits ? `${name} ${String(bits)}` : curve ? `${name} (${curve})` : name;
}
