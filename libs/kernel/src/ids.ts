import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** An opaque id; UUIDv7 inside (RFC 9562), so rows made together lie together. */
export function newId(): string {
  return uuidv7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Crockford's base32: no I, L, O, U, so that it can be dictated. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `length` random symbols, 5 bits each. */
export function randomSymbols(length: number): string {
  return Array.from({ length }, () => CROCKFORD[randomInt(32)]).join('');
}

/** The first `length` symbols of `bytes`, 5 bits each. */
export function symbolsOf(bytes: Uint8Array, length: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length }, (_, i) => CROCKFORD[parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
}

/** What a person typed, as symbols: case, spaces and hyphens do not matter, I and L read as 1, O as 0. */
export function readSymbols(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
}
