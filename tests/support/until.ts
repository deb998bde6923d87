import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again and again until it is so. @throws when it is not so within `withinMs` */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const giveUp = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error('It never happened.');
    await sleep(5);
  }
}
