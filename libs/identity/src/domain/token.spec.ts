import { hashOfToken, newToken } from './token.js';

describe('the secret of a letter', () => {
  it('is found again however it was copied, and is not what is stored', () => {
    const token = newToken();
    const copied = `${token.slice(0, 8).toLowerCase()}-${token.slice(8, 20)} ${token.slice(20)}`;
    expect(hashOfToken(copied)).toEqual(hashOfToken(token));
    expect(hashOfToken(token)?.toString('latin1')).not.toContain(token);
    expect(newToken()).not.toBe(token);
  });

  it.each(['', 'short', 'A'.repeat(31), 'A'.repeat(33), 'A'.repeat(100_000)])('cannot be %#', (given) => {
    expect(hashOfToken(given)).toBeNull();
  });
});
