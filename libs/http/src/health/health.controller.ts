import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Settings } from '@liaison/settings';
import { Public } from '../access/route-rule.js';
import { HealthQuery, type Readiness } from './health.query.js';

const HALF_A_YEAR_MS = 182 * 86_400_000;

@Public()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthQuery,
    private readonly settings: Settings,
  ) {}

  @Get('health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  ready(): Promise<Readiness> {
    return this.health.readiness();
  }

  /** For an outside alarm that knows only status codes: 503 as soon as due work waits or nobody works. */
  @Get('health/work')
  async work(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    if (readiness.status === 'degraded') reply.status(503);
    return readiness;
  }

  /** RFC 9116. */
  @Get('.well-known/security.txt')
  security(@Res({ passthrough: true }) reply: FastifyReply): string {
    const { PUBLIC_URL, MAIL_DOMAIN, SECURITY_CONTACT = `mailto:security@${MAIL_DOMAIN}` } = this.settings;
    reply.type('text/plain; charset=utf-8');
    return [
      ...SECURITY_CONTACT.split(',').map((contact) => `Contact: ${contact}`),
      `Expires: ${new Date(Date.now() + HALF_A_YEAR_MS).toISOString()}`,
      'Preferred-Languages: ar, zh, en, fr, ru, es',
      `Canonical: ${new URL('/.well-known/security.txt', PUBLIC_URL).href}`,
      '',
    ].join('\n');
  }
}
