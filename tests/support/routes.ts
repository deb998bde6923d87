import type { FastifyInstance } from 'fastify';

/** What the router really serves, `GET /api/v1/me`, with parameters written as OpenAPI does; HEAD goes with GET. */
export function routesOf(fastify: FastifyInstance): string[] {
  const routes: string[] = [];
  const stack: string[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line);
    if (!match) continue;
    const depth = (match[1] ?? '').length / 4;
    stack.splice(depth, Infinity, match[2] ?? '');
    const path = openApiPath(stack.join(''));
    for (const method of (match[3] ?? '').split(', ').filter(Boolean)) routes.push(`${method} ${path}`);
  }
  return routes.filter((route) => !route.startsWith('HEAD'));
}

/** `/api/v1/contacts/:id` as `/api/v1/contacts/{id}`. */
export function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

/** One operation of the OpenAPI document, as far as access is concerned. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** The policy's act; undefined: public. */
  readonly act: string | undefined;
  readonly roles: readonly string[];
}

export function operationsOf(document: { readonly paths: Record<string, Record<string, Record<string, unknown>>> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      act: operation['x-act'] as string | undefined,
      roles: (operation['x-roles'] ?? []) as string[],
    })),
  );
}
