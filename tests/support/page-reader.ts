import { PASSWORD, type TestApp } from './app.js';

interface Page {
  readonly status: number;
  readonly html: string;
  readonly location: string | null;
  readonly headers: Headers;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A person whose browser runs no scripts: keeps cookies, follows one redirect after a form, posts what a form holds. */
export class PageReader {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: Pick<TestApp, 'url'>,
    private readonly agent = 'test reader',
  ) {}

  static async signIn(app: TestApp, email: string, password = PASSWORD): Promise<PageReader> {
    const reader = new PageReader(app);
    await reader.open('/sign-in');
    const answer = await reader.post('/sign-in', { email, password });
    if (answer.status !== 303) throw new Error(`sign-in answered ${String(answer.status)}`);
    await reader.secondStep(app, email, answer.location ?? '');
    return reader;
  }

  /** Two who sign in as the same person at once use up each other's code, so it is tried again. */
  private async secondStep(app: TestApp, email: string, path: string): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      const { status } = await this.submit(path, '/sign-in/second-step', { code: await app.codeOf(email) });
      if (status !== 422) return;
    }
    throw new Error(`No code of ${email} was taken.`);
  }

  /** A cookie that somebody else has put into this browser. */
  plant(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(cookie) ?? [];
    this.cookies.set(name, value);
  }

  open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.fetch(path, { headers });
  }

  /** Opens `path`, fills in its form that posts to `action`, sends it as the form says, and opens the page it leads to. */
  async submit(path: string, action: string, fields: Fields = {}): Promise<Page> {
    const form = await this.formAt(path, action);
    const filledIn = { ...hiddenIn(form), ...fields };
    const answer = await (form.includes('enctype="multipart/form-data"')
      ? this.postFiles(action, asFiles(filledIn))
      : this.post(action, filledIn));
    return answer.location === null ? answer : this.open(answer.location);
  }

  /** What the form at `path` that posts to `action` holds by itself. */
  async hidden(path: string, action: string): Promise<Fields> {
    return hiddenIn(await this.formAt(path, action));
  }

  private async formAt(path: string, action: string): Promise<string> {
    const { html, status, location } = await this.open(path);
    const form = new RegExp(`<form method="post" action="${action}".*?</form>`, 's').exec(html)?.[0];
    if (!form) throw new Error(`${path} (${String(status)}, ${location ?? 'here'}) has no form for ${action}`);
    return form;
  }

  post(path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
    return this.fetch(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  }

  /** A form with files. */
  postFiles(path: string, body: FormData): Promise<Page> {
    return this.fetch(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
  }

  /** Server-sent events, unread. */
  stream(path: string): Promise<Response> {
    return fetch(new URL(path, this.app.url), { headers: { accept: 'text/event-stream', cookie: this.cookie } });
  }

  get cookie(): string {
    return [...this.cookies].map((pair) => pair.join('=')).join('; ');
  }

  private async fetch(path: string, init: RequestInit): Promise<Page> {
    const headers = { accept: 'text/html', 'user-agent': this.agent, cookie: this.cookie, ...(init.headers as Record<string, string>) };
    const answer = await fetch(new URL(path, this.app.url), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location'), headers: answer.headers };
  }
}

function hiddenIn(form: string): Fields {
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** A browser sends a field for a file even when none was chosen. */
function asFiles(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  form.append('file', new Blob([], { type: 'application/octet-stream' }), '');
  return form;
}
