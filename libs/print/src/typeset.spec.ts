import { typeset } from './typeset.js';

it('counts what the child took, however much the process holds that asked for it', async () => {
  const held = Buffer.alloc(400_000_000, 1);
  const { pages, peakBytes } = await typeset({ template: 'One line', data: {}, at: '2026-03-02T12:00:00Z' });
  expect(pages).toBe(1);
  expect(peakBytes).toBeGreaterThan(20_000_000);
  expect(peakBytes).toBeLessThan(held.length / 2);
}, 30_000);
