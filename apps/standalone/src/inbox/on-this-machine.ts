import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isWithin, NotFound } from '@liaison/kernel';

const LOOPBACK = ['127.0.0.0/8', '::1/128'];
/** What proxies add: whoever comes through one may be anywhere. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Codes and letters of the demonstration are for whoever sits at this machine, wherever else the server may listen: the
 * connection comes from here, through no proxy, and under a name of this machine, so that no page from elsewhere has had
 * its own name pointed here (DNS rebinding). For everybody else there is no such page.
 */
@Injectable()
export class OnThisMachine implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const address = request.socket.remoteAddress ?? '';
    if (!isFromHere({ address, host: request.headers.host ?? '', headers: Object.keys(request.headers) })) throw new NotFound('page');
    return true;
  }
}

export interface Caller {
  /** Of the connection itself. */
  readonly address: string;
  /** The Host header. */
  readonly host: string;
  /** Names of all headers, in lower case. */
  readonly headers: readonly string[];
}

export function isFromHere({ address, host, headers }: Caller): boolean {
  return isWithin(address, LOOPBACK) && namesThisMachine(host) && !headers.some((name) => FORWARDING.includes(name));
}

function namesThisMachine(host: string): boolean {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '') : '';
  return name === 'localhost' || isWithin(name, LOOPBACK);
}
