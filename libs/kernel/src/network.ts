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
  const parsed = ipaddr.process(withoutZone(address));
  return networkText(parsed, lengths[parsed.kind()]);
}

function networkText(address: ipaddr.IPv4 | ipaddr.IPv6, length: number): string {
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${family.networkAddressFromCIDR(`${address.toString()}/${String(length)}`).toString()}/${String(length)}`;
}

function withoutZone(address: string): string {
  return address.split('%')[0] ?? address;
}

/** A network as it is kept, `192.0.2.0/24`; a single address is one of one. Null when it is neither. */
export function readNetwork(text: string): string | null {
  const [address = '', length, ...rest] = text.trim().split('/');
  if (rest.length || (length !== undefined && !/^\d{1,3}$/.test(length)) || !isStrict(address)) return null;
  const parsed = ipaddr.parse(address);
  const bits = parsed.kind() === 'ipv4' ? 32 : 128;
  const prefix = Number(length ?? bits);
  if (prefix > bits) return null;
  if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress()) {
    return prefix < 96 ? null : networkText(parsed.toIPv4Address(), prefix - 96);
  }
  return networkText(parsed, prefix);
}

/** Whether an address lies in one of these networks, as readNetwork() gives them. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(withoutZone(address));
  return networks.some((network) => {
    const [base, length] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match(base, length);
  });
}

/** Four decimal parts or IPv6 without a zone: `127.1` or `0x7f.1` mean different things to different programs. */
function isStrict(address: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(address) || (address.includes(':') && !address.includes('%') && ipaddr.IPv6.isValid(address));
}
