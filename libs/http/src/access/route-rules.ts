import { Injectable, type OnApplicationBootstrap, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { declaredRule, type RouteRule } from './route-rule.js';

export interface RuledRoute {
  readonly method: string;
  /** As the router has it: `/api/v1/contacts/:id`. */
  readonly path: string;
  readonly rule: RouteRule;
}

/** Every route of this process with its rule. A server in which one has none does not start. */
@Injectable()
export class RouteRules implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    this.list();
  }

  /** @throws Error naming the handler nobody gave a rule */
  list(): readonly RuledRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => this.routesOf(metatype as Type));
  }

  private routesOf(controller: Type): RuledRoute[] {
    const prototype = controller.prototype as Record<string, object>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name] ?? {};
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (typeof method !== 'number') return [];
      const rule = declaredRule(handler, controller);
      if (!rule) throw new Error(`${controller.name}.${name} says of nobody that they may: @May, @AnyCredential or @Public.`);
      return pathsOf(controller, handler).map((path) => ({ method: RequestMethod[method] ?? '', path, rule }));
    });
  }
}

function pathsOf(controller: object, handler: object): string[] {
  const [bases, ends] = [controller, handler].map((at) => [Reflect.getMetadata(PATH_METADATA, at) as string | string[]].flat());
  return (bases ?? []).flatMap((base) =>
    (ends ?? []).map(
      (end) =>
        `/${[base, end]
          .flatMap((part) => part.split('/'))
          .filter(Boolean)
          .join('/')}`,
    ),
  );
}
