import { hasInvisible } from '@liaison/kernel';

const LONGEST = 500;

/**
 * The address as browsers write it, or null. Https only; no name or password in it, no port to guess services by, and a
 * host name in full, never a bare address or a name of the local network.
 */
export function readLink(given: string): string | null {
  if (given.length > LONGEST || hasInvisible(given) || !/^https:\/\//i.test(given) || !URL.canParse(given)) return null;
  const { protocol, hostname, username, password, port, href } = new URL(given);
  const isPublicName =
    /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname) && !/\.(local|internal|localhost)$/.test(hostname);
  return protocol === 'https:' && !username && !password && !port && isPublicName ? href : null;
}

/** In ASCII (RFC 5890), so that look-alike letters of other scripts show. */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname : '';
}
