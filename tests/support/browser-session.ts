import { Controller, Get, Module, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions, CrossSiteGuard, Public, SignInGuard } from '@liaison/http';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { type Answer, PASSWORD, type TestApp } from './app.js';

/** The least of a sign-in page, for tests of what the server does around it. */
@Public()
@Controller('test-sign-in')
class SignInController {
  constructor(
    private readonly crossSite: CrossSiteGuard,
    private readonly sessions: BrowserSessions,
  ) {}

  @Post()
  @UseGuards(SignInGuard)
  signIn(): { ok: true } {
    return { ok: true };
  }

  /** A second step without a code, so that tests of other things need none. */
  @Post('second-step')
  async prove(@Req() request: FastifyRequest): Promise<{ ok: true }> {
    await this.sessions.prove(request, 'totp');
    return { ok: true };
  }

  @Get()
  token(@Req() request: FastifyRequest): { token: string } {
    return { token: this.crossSite.tokenOf(request) };
  }

  @Post('out')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ok: true }> {
    await this.sessions.close(request, reply);
    return { ok: true };
  }
}

@Module({ controllers: [SignInController] })
export class SignInModule {}

export const WITH_SIGN_IN = [ApiModule, SignInModule];

/** A person's browser: a cookie, the headers browsers add, and the token of our pages. */
export class Browser {
  private constructor(
    private readonly app: TestApp,
    readonly cookie: string,
    readonly token: string,
  ) {}

  static async signIn(app: TestApp, email: string, password = PASSWORD): Promise<Browser> {
    const answer = await app.call('POST', '/test-sign-in', { body: { email, password }, headers: { 'sec-fetch-site': 'same-origin' } });
    if (answer.status !== 201) throw new Error(`sign-in answered ${String(answer.status)}`);
    const half = await Browser.of(app, answer);
    return Browser.of(app, await half.post('/test-sign-in/second-step', {}));
  }

  /** The browser that got this answer. */
  static async of(app: TestApp, { headers }: Answer): Promise<Browser> {
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const { body } = await app.call('GET', '/test-sign-in', { headers: { cookie } });
    return new Browser(app, cookie, body.token as string);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.app.call('GET', path, { headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...headers } });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  send(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own = { cookie: this.cookie, 'sec-fetch-site': 'same-origin', 'x-csrf-token': this.token };
    return this.app.call(method, path, { body, headers: { ...own, ...headers } });
  }
}
