import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HashingTask } from './hash-in-thread.js';

/** The same file as it stands beside this one: built, or as it was written. */
const CODE = new URL(`./hash-in-thread${extname(import.meta.url)}`, import.meta.url);

/** A thread that does one task at a time, begun with the first; one that died is begun anew with the next. */
export class HashingThread {
  private worker: Worker | undefined;

  hash(password: string): Promise<string> {
    return this.run<string>({ password });
  }

  verify(stored: string, password: string): Promise<boolean> {
    return this.run<boolean>({ password, stored });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private async run<T>(task: HashingTask): Promise<T> {
    const worker = this.begun();
    const done = new AbortController();
    const { signal } = done;
    const died = once(worker, 'exit', { signal }).then(() =>
      Promise.reject(new Error('The hashing thread ended in the middle of its work')),
    );
    worker.postMessage(task);
    try {
      const [answer] = (await Promise.race([once(worker, 'message', { signal }), died])) as [T];
      return answer;
    } finally {
      died.catch(() => undefined);
      done.abort();
    }
  }

  private begun(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(CODE);
    // It keeps no process alive that has nothing else to do.
    worker.unref();
    worker.once('exit', () => (this.worker = undefined));
    return (this.worker = worker);
  }
}
