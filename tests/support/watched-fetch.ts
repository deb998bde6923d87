import type { Output } from './canaries.js';

/** Lets every call of this test go through, and keeps what was answered; sessions' cookies stand apart from other headers. */
export class WatchedFetch {
  readonly outputs: Output[] = [];
  private readonly real = globalThis.fetch;

  constructor() {
    globalThis.fetch = async (input, init) => {
      const answer = await this.real(input, init);
      await this.keep(new URL(input instanceof Request ? input.url : input), init?.method ?? 'GET', answer.clone());
      return answer;
    };
  }

  stop(): void {
    globalThis.fetch = this.real;
  }

  private async keep({ pathname }: URL, method: string, answer: Response): Promise<void> {
    const call = `${method} ${pathname}`;
    const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie');
    this.outputs.push(
      { where: `headers of ${call}`, text: headers.map((pair) => pair.join(': ')).join('\n') },
      { where: `cookies of ${call}`, text: answer.headers.getSetCookie().join('\n') },
      { where: `${String(answer.status)} of ${call}`, text: await answer.text() },
    );
  }
}
