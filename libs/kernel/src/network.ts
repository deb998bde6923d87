import ipaddr from 'ipaddr.js';

/** Whoever has one IPv6 address has its whole /64 (RFC 6177); an IPv4 address stands for itself. */
const COUNTED = { ipv4: 32, ipv6: 64 } as const;
/** What is kept where an address is only to be recognised: /24 and /48. */
const SHOWN = { ipv4: 24, ipv6: 48 } as const;

/** The network whose attempts and calls are counted together; IPv4 written as IPv6 (`::ffff:192.0.2.1`) is IPv4. */
export function networkOf(address: string): string {
  return within(address, COUNTED);
}

/** An address coarse enough to be shown: `192.0.2.0/24`, `2001:db8:1::/48`. */
export function placeOf(address: string): string {
  return within(address, SHOWN);
}

function within(address: string, lengths: typeof COUNTED | typeof SHOWN): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const length = lengths[parsed.kind()];
  const family = parsed.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${family.networkAddressFromCIDR(`${withoutZone(parsed.toString())}/${String(length)}`).toString()}/${String(length)}`;
}

function withoutZone(address: string): string {
  return address.split('%')[0] ?? address;
}
