import { applyDecorators, type ExecutionContext, SetMetadata, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { Actor } from '@liaison/kernel';
import { type PolicyAct, rolesOf, type Stage, type Subject } from '@liaison/identity';

const RULE = 'liaison:route-rule';

/** Finds what a route acts on, so that 404, 403 and 412 are decided before the input is looked at. */
export abstract class SubjectFinder {
  /** Null when it does not exist. `version` null: the use case compares. */
  abstract find(actor: Actor, params: Readonly<Record<string, string>>): Promise<(Subject & { readonly version: number | null }) | null>;
}

export interface RouteRule {
  readonly public?: boolean;
  /** Whoever has a valid credential, whatever its roles. */
  readonly anyCredential?: boolean;
  readonly act?: PolicyAct;
  readonly subject?: Type<SubjectFinder>;
  /** `If-Match` must be there (428). `or-none`: a first PUT says `If-None-Match: *` instead. */
  readonly ifMatch?: true | 'or-none';
  /** Only for a signed-in browser. */
  readonly browserOnly?: true;
  /** A person must have proven who they are within the last minutes (STEP_UP_WITHIN). A form's GET is marked too. */
  readonly stepUp?: true;
  /** Its form holds a password or the like: what was typed is never handed back, also not while a proof is asked for. */
  readonly holdsSecret?: true;
  /** Open also before signing in is complete, at these stages. */
  readonly stages?: readonly Stage[];
}

/** Needs no credential. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(RULE, { public: true }), ApiExtension('x-roles', ['public']));
}

/** Any valid credential will do: for what concerns nobody but whoever asks, such as signing out. */
export function AnyCredential(options: Pick<RouteRule, 'browserOnly' | 'stages' | 'stepUp'> = {}): MethodDecorator & ClassDecorator {
  return SetMetadata(RULE, { anyCredential: true, ...options });
}

/** Which act of the policy this route performs; asked before the input is read, and again by the use case. */
export function May(act: PolicyAct, options: Omit<RouteRule, 'act' | 'public' | 'anyCredential'> = {}): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(RULE, { act, ...options }),
    ApiBearerAuth(),
    ApiExtension('x-act', act),
    ApiExtension('x-roles', rolesOf(act)),
    ...(options.stepUp ? [ApiExtension('x-step-up', true)] : []),
  );
}

const known = new WeakMap<object, RouteRule>();

/** A method's rule wins over its controller's. Null: nobody has decided who may come in, so nobody may. */
export function ruleOf(context: ExecutionContext): RouteRule | null {
  const handler = context.getHandler();
  const remembered = known.get(handler);
  if (remembered) return remembered;
  const found = declaredRule(handler, context.getClass());
  if (found) known.set(handler, found);
  return found;
}

export function declaredRule(handler: object, controller: object): RouteRule | null {
  return (Reflect.getMetadata(RULE, handler) ?? Reflect.getMetadata(RULE, controller) ?? null) as RouteRule | null;
}
