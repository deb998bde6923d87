import { placeOf } from '@liaison/kernel';
import { placeName } from './place.js';

it.each([
  ['127.0.0.1', 'access.place.here'],
  ['::1', 'access.place.here'],
  ['::ffff:127.0.0.1', 'access.place.here'],
  ['192.0.2.7', null],
  ['2001:db8::7', null],
])('%p is called %p', (address, name) => {
  expect(placeName(placeOf(address))).toBe(name);
});
