import { ownPath, withQuery } from './url.js';

it('goes only to paths of its own', () => {
  expect(['/a?b=c', '//evil.example', 'https://evil.example', '/\\evil', undefined].map(ownPath)).toEqual(['/a?b=c', '/', '/', '/', '/']);
  expect(['/\r\nx: y', '/\u0001', '/\u0085', '/q?=%E4', '/中 ', '/中', '/\ud800'].map(ownPath)).toEqual([
    ...['/', '/', '/', '/q?=%E4', '/', '/%E4%B8%AD', '/%EF%BF%BD'],
  ]);
  expect(withQuery('/a?lang=fr&done=sent', 'lang', 'ar')).toBe('/a?lang=ar');
});
