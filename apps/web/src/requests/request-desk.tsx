import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Actor } from '@liaison/kernel';
import { type RequestView, RequestsQuery } from '@liaison/requests';
import { may } from '../frame/may.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { OwnScale } from './own-scale.js';
import { atSeverity } from './read-classification.js';
import { RequestPage } from './request.page.js';

/** Who asks for a page, and where it goes. */
export interface Asked {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Shows one request with all that its reader may do. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly requests: RequestsQuery,
    private readonly scales: OwnScale,
  ) {}

  /** @throws NotFound */
  one({ actor, request }: Asked, id: string): Promise<RequestView> {
    return this.requests.one(actor, id, this.pages.languageOf(request));
  }

  async show(asked: Asked, id: string): Promise<void> {
    const page = await this.look(asked, id);
    await this.pages.send(asked.request, asked.reply, page(NOTHING_TYPED));
  }

  /** A refused act brings the page back as it is now, with what was typed. */
  async refuse(asked: Asked, id: string, error: unknown, typed: Omit<Typed, 'problem'>): Promise<void> {
    const page = await this.look(asked, id);
    await this.pages.refuse(asked.request, asked.reply, error, (problem) => page({ ...typed, problem: atSeverity(problem) }));
  }

  private async look(asked: Asked, id: string): Promise<(typed: Typed) => VNode> {
    const { actor, request } = asked;
    const [view, facts, names, own] = await Promise.all([
      this.one(asked, id),
      this.requests.timeline(actor, id, this.pages.languageOf(request)),
      this.names.all(actor),
      this.scales.of(actor),
    ]);
    return (typed) => <RequestPage request={view} facts={facts} names={names} typed={typed} own={own} mayAct={mayWrite(actor)} />;
  }
}

export function mayWrite(actor: Actor): boolean {
  return may(actor, 'request/send');
}
