import { isWithin, networkOf, placeOf, readNetwork } from './network.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.77', '192.0.2.77/32', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.77/32', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::a', '2001:db8::/64', '2001:db8::/48'],
    ['2001:db8::b', '2001:db8::/64', '2001:db8::/48'],
    ['::1', '::/64', '::/48'],
    ['fe80::1%eth0', 'fe80::/64', 'fe80::/48'],
    ['', 'unknown', 'unknown'],
    ['no address', 'unknown', 'unknown'],
    ['192.0.2.1, 198.51.100.1', 'unknown', 'unknown'],
  ])('%p is counted as %p and shown as %p', (address, counted, shown) => {
    expect([networkOf(address), placeOf(address)]).toEqual([counted, shown]);
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.77', '192.0.2.77/32'],
    [' 192.0.2.77/24 ', '192.0.2.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:DB8::1', '2001:db8::1/128'],
    ['2001:db8::1/32', '2001:db8::/32'],
    ['::ffff:192.0.2.77', '192.0.2.77/32'],
    ['::ffff:192.0.2.77/120', '192.0.2.0/24'],
  ])('is read: %p', (given, kept) => {
    expect(readNetwork(given)).toBe(kept);
  });

  it.each([
    ...['', '/', '/24', '192.0.2.1/', '192.0.2.1/33', '192.0.2.1/-1', '192.0.2.1/1e1', '192.0.2.1/24/8', '192.0.2', '192.0.2.256'],
    ...['127.1', '0x7f.0.0.1', '0177.0.0.1', '2130706433', '2001:db8::/129', '::ffff:192.0.2.1/90', 'fe80::1%eth0', '*', 'localhost'],
    ...['192.0.2.1,192.0.2.2', '192.0.2.1 x', '__proto__', '١٩٢.٠.٢.١'],
  ])('is not: %p', (given) => {
    expect(readNetwork(given)).toBeNull();
  });

  it.each([
    ['192.0.2.9', ['192.0.2.0/24'], true],
    ['::ffff:192.0.2.9', ['192.0.2.0/24'], true],
    ['192.0.3.9', ['192.0.2.0/24', '2001:db8::/32'], false],
    ['2001:db8:1::1', ['192.0.2.0/24', '2001:db8::/32'], true],
    ['::1', ['0.0.0.0/0'], false],
    ['nowhere', ['0.0.0.0/0', '::/0'], false],
  ])('holds %p or not: %p', (address, networks, within) => {
    expect(isWithin(address, networks)).toBe(within);
  });
});
