import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable, of } from 'rxjs';
import { type Claim, type Earlier, IdempotencyKeys } from './idempotency-keys.js';
import { BadIdempotencyKey, DifferentBody, UnderWay } from './idempotency.errors.js';

const VISIBLE = /^[\x21-\x7E]{1,255}$/;

/** The same key and body give the first answer again; a refusal leaves the key free. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly keys: IdempotencyKeys) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    const claim = claimOf(request, key);
    const earlier = await this.keys.claim(claim);
    return earlier ? of(repeat(claim, earlier, reply)) : from(this.perform(claim, reply, next));
  }

  private async perform(claim: Claim, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined }).catch(async (refusal: unknown) => {
      await this.keys.release(claim).catch(() => undefined);
      throw refusal;
    });
    // What was done stays done: if this fails the key stays taken, so that a repeat does not do it again at once.
    await this.keys.settle(claim, reply.statusCode, answer);
    return answer;
  }
}

function claimOf({ actor, method, url, body }: FastifyRequest, key: string | string[]): Claim {
  if (typeof key !== 'string' || !VISIBLE.test(key)) throw new BadIdempotencyKey();
  const bytes = body instanceof Uint8Array ? body : JSON.stringify(body ?? null);
  const bodyHash = createHash('sha256').update(bytes).digest();
  return { directoryId: actor.directoryId, actor: actor.name, route: `${method} ${url.split('?', 1)[0] ?? ''}`, key, bodyHash };
}

function repeat(claim: Claim, earlier: Earlier, reply: FastifyReply): unknown {
  if (!earlier.bodyHash.equals(claim.bodyHash)) throw new DifferentBody();
  if (earlier.status === null) throw new UnderWay();
  reply.status(earlier.status);
  return earlier.response ?? undefined;
}
