import { networkOf, placeOf } from './network.js';

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
