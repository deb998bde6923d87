import { Injectable } from '@nestjs/common';
import type { VNode } from 'preact';
import { InvalidInput } from '@liaison/kernel';
import { ChangeDraft, PlanRequest, type RequestView, SendRequest } from '@liaison/requests';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { ComposePage } from './compose.page.js';
import { OwnScale } from './own-scale.js';
import { atSeverity } from './read-classification.js';
import { PlanPage } from './plan.page.js';
import type { Given } from '../frame/given.js';
import { contentOf, formOf, needsSecondLook, readForm, requireComplete } from './read-form.js';
import { type Asked, RequestDesk } from './request-desk.js';

/** A draft between its form and its plan. A refusal leads back to where it can be mended, with what was typed. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly desk: RequestDesk,
    private readonly changer: ChangeDraft,
    private readonly planner: PlanRequest,
    private readonly sender: SendRequest,
    private readonly scales: OwnScale,
  ) {}

  async write(asked: Asked, id: string): Promise<void> {
    await this.unlessSent(asked, id, async (draft) => {
      const [names, own] = await Promise.all([this.names.all(asked.actor), this.scales.of(asked.actor)]);
      const page = <ComposePage draft={draft} typed={{ values: formOf(draft), problem: null }} names={names} own={own} />;
      await this.pages.send(asked.request, asked.reply, page);
    });
  }

  async keep(asked: Asked, id: string, body: Given): Promise<void> {
    await this.unlessSent(asked, id, async (draft) => {
      try {
        const content = { ...readForm(body), exercise: draft.exercise };
        if (body['do'] !== 'draft') requireComplete(content);
        await this.changer.execute(asked.actor, id, Number(body['version']), content);
        await asked.reply.redirect(`/requests/${id}/${body['do'] === 'draft' ? 'draft?done=draft' : 'plan'}`, 303);
      } catch (error) {
        await this.mend(asked, draft, body, error);
      }
    });
  }

  async plan(asked: Asked, id: string): Promise<void> {
    await this.unlessSent(asked, id, async (draft) => {
      const page = await this.planned(asked, draft);
      if (page) await this.pages.send(asked.request, asked.reply, page(NOTHING_TYPED));
    });
  }

  /** What is sent is the version whose plan was seen. */
  async send(asked: Asked, id: string, body: Given): Promise<void> {
    await this.unlessSent(asked, id, async (draft) => {
      const page = await this.planned(asked, draft);
      if (!page) return;
      try {
        requireSecondLook(draft, body);
        await this.sender.execute(asked.actor, id, { expected: Number(body['version']) });
        await asked.reply.redirect(`/requests/${id}?done=sent`, 303);
      } catch (error) {
        await this.pages.refuse(asked.request, asked.reply, error, (problem) => page({ values: body, problem }));
      }
    });
  }

  /** Sent meanwhile, perhaps by a second click: the request itself is the best answer. */
  private async unlessSent(asked: Asked, id: string, act: (draft: RequestView) => Promise<void>): Promise<void> {
    const draft = await this.desk.one(asked, id);
    if (draft.sentAt === null) await act(draft);
    else await asked.reply.redirect(`/requests/${id}`, 303);
  }

  /** Null for a draft that lacks something: its form has then been shown, with what is missing. */
  private async planned(asked: Asked, draft: RequestView): Promise<((typed: Typed) => VNode) | null> {
    try {
      requireComplete(contentOf(draft));
      const { plans } = await this.planner.execute(asked.actor, contentOf(draft), this.pages.languageOf(asked.request));
      const names = await this.names.all(asked.actor);
      return (typed) => <PlanPage draft={draft} plans={plans} names={names} typed={typed} />;
    } catch (error) {
      await this.mend(asked, draft, formOf(draft), error);
      return null;
    }
  }

  private async mend({ actor, request, reply }: Asked, draft: RequestView, values: Given, error: unknown): Promise<void> {
    const [names, own] = await Promise.all([this.names.all(actor), this.scales.of(actor)]);
    await this.pages.refuse(request, reply, error, (problem) => (
      <ComposePage draft={draft} typed={{ values, problem: atSeverity(problem) }} names={names} own={own} />
    ));
  }
}

function requireSecondLook(draft: RequestView, { secondLook }: Given): void {
  if (needsSecondLook({ ...draft }) && secondLook !== 'on')
    throw new InvalidInput([{ pointer: '/secondLook', code: 'second-look-needed' }]);
}
