import { commitment } from './canonical.js';

describe('a commitment', () => {
  it('binds to a value without showing it', () => {
    const salt = Buffer.alloc(16, 1);
    expect(commitment(salt, 'a@x.example')).toBe(commitment(salt, 'a@x.example'));
    expect(commitment(salt, 'a@x.example')).not.toBe(commitment(Buffer.alloc(16, 2), 'a@x.example'));
  });
});
