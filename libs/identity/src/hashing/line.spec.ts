import { setTimeout as sleep } from 'node:timers/promises';
import { Line } from './line.js';

describe('a line', () => {
  it('lets so many in at once, so many wait in order, and refuses the others at once', async () => {
    const line = new Line(2, 3);
    const [seen, order]: [number[], number[]] = [[], []];
    let inside = 0;
    const come = (n: number) =>
      line.run(async () => {
        seen.push(++inside);
        order.push(n);
        await sleep(5);
        inside -= 1;
      });
    const answers = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map(come));
    expect(answers.map(({ status }) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected', 'rejected']);
    expect([Math.max(...seen), order]).toEqual([2, [0, 1, 2, 3, 4]]);
    await expect(Promise.all([come(7), come(8)])).resolves.toHaveLength(2);
  });

  it('goes on after one that failed', async () => {
    const line = new Line(1, 5);
    const fail = () => line.run(() => Promise.reject(new Error('no')));
    const answers = await Promise.allSettled([fail(), fail(), line.run(() => Promise.resolve('yes'))]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });
});
