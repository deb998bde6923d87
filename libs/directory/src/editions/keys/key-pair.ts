import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';

/** An Ed25519 key as RFC 8037 writes it; `d` is the private half. */
export interface KeyPair {
  readonly kid: string;
  readonly x: string;
  readonly d: string;
}

export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kid: await kidOf(x), x, d };
}

/** The thumbprint of RFC 7638 (SHA-256): whoever knows it knows the key. */
export function kidOf(x: string): Promise<string> {
  return calculateJwkThumbprint(publicJwk(x), 'sha256');
}

export function publicJwk(x: string): PublicJwk {
  return { kty: 'OKP', crv: 'Ed25519', x };
}

export function privateKeyOf({ x, d }: Pick<KeyPair, 'x' | 'd'>): KeyObject {
  return createPrivateKey({ key: { ...publicJwk(x), d }, format: 'jwk' });
}
