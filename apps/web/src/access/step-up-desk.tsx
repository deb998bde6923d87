import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { KEPT_FILE, type Problem, PROOF_FIELD } from '@liaison/http';
import { offeredSteps } from '@liaison/identity';
import { Settings } from '@liaison/settings';
import { ownPath, pageOf } from '../frame/url.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { DemoCodes } from './demo-codes.js';
import type { KeptForm } from './kept-fields.js';
import { StepUpPage } from './step-up.page.js';
import { visitorOf } from './visitor.js';

const MINUTE = 60_000;
/** Ours, and made anew for every page. */
const OWN_FIELDS: readonly string[] = [PROOF_FIELD, '_csrf'];

/** The page that asks for a fresh proof: before another page, or in the middle of a form. */
@Injectable()
export class StepUpDesk {
  constructor(
    private readonly settings: Settings,
    private readonly demo: DemoCodes,
  ) {}

  ask(request: FastifyRequest, next: unknown, typed: Typed): VNode {
    return this.page(request, ownPath(next), typed, null);
  }

  /** The form stays in the browser that sent it, whose will it was: nothing of it is stored here. */
  keep(request: FastifyRequest, problem: Problem): VNode {
    const refused = problem.code === 'identity/step-up-needed' ? null : problem;
    const kept = { action: request.url, fields: fieldsOf(request.body), files: hasFile(request.body), problem: refused };
    return this.page(request, pageOf(request), NOTHING_TYPED, kept);
  }

  private page(request: FastifyRequest, next: string, typed: Typed, kept: KeptForm | null): VNode {
    const { enrolled, accepted } = visitorOf(request);
    const minutes = Math.max(1, Math.floor(this.settings.STEP_UP_WITHIN / MINUTE));
    const offered = offeredSteps(enrolled, accepted);
    return <StepUpPage {...{ offered, next, minutes, typed, kept }} codesOfDemo={this.demo.path} />;
  }
}

function fieldsOf(body: unknown): KeptForm['fields'] {
  return Object.entries(body ?? {})
    .filter(([name]) => !OWN_FIELDS.includes(name))
    .flatMap(([name, values]) => [values as unknown].flat().flatMap((value) => fieldOf(name, value)));
}

function fieldOf(name: string, value: unknown): (readonly [string, string])[] {
  if (value instanceof Uint8Array) return [[`${KEPT_FILE}${name}`, Buffer.from(value).toString('base64')]];
  return typeof value === 'string' ? [[name, value]] : [];
}

function hasFile(body: unknown): boolean {
  return Object.values(body ?? {})
    .flat()
    .some((value) => value instanceof Uint8Array);
}
