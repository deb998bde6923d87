import { isFromHere } from './on-this-machine.js';

const HERE = { address: '127.0.0.1', host: 'localhost:3000', headers: ['host', 'accept'] };

describe('the inbox and the codes of the demonstration', () => {
  it.each([
    ['127.0.0.1', 'localhost:3000'],
    ['::1', 'localhost'],
    ['::ffff:127.0.0.1', '127.0.0.1:3000'],
    ['127.0.0.53', '[::1]:3000'],
  ])('are shown to %s, who asks for %s', (address, host) => {
    expect(isFromHere({ ...HERE, address, host })).toBe(true);
  });

  it.each(['192.0.2.7', '10.0.0.2', '172.17.0.1', '::ffff:192.0.2.7', 'fe80::1', '2001:db8::1', '', 'localhost'])(
    'do not exist for %p',
    (address) => {
      expect(isFromHere({ ...HERE, address })).toBe(false);
    },
  );

  it.each(['rebound.example:3000', '192.0.2.7', '127.0.0.1.rebound.example', 'localhost.example', 'localhost@rebound.example', '', '['])(
    'do not exist under the name %p',
    (host) => {
      expect(isFromHere({ ...HERE, host })).toBe(false);
    },
  );

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])(
    'do not exist through a proxy that says %s',
    (header) => {
      expect(isFromHere({ ...HERE, headers: [...HERE.headers, header] })).toBe(false);
    },
  );
});
