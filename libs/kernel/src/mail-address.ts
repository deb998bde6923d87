import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * What tells mailboxes apart. Case, composition (NFC, NFD) and the two spellings of an internationalised host fall away, so
 * that twins have one key. What is no mail address is its own key.
 */
export function addressKey(address: string): string {
  const [local, host] = partsOf(address);
  return host === null ? address : `${local}@${domainToASCII(host) || host}`;
}

/** The host as people read it; null for what is no mail address. */
export function shownHost(address: string): string | null {
  const [, host] = partsOf(address);
  return host === null ? null : domainToUnicode(host) || host;
}

function partsOf(address: string): readonly [string, string | null] {
  const at = address.lastIndexOf('@');
  const folded = (part: string) => part.normalize('NFC').toLowerCase();
  return at < 0 ? [address, null] : [folded(address.slice(0, at)), folded(address.slice(at + 1))];
}
