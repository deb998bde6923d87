import type { OpenAPIObject } from '@nestjs/swagger';
import { render } from 'preact-render-to-string';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A page of our own: a strict CSP forbids the inline styles of Swagger UI. Works without JavaScript. */
export function docsPage(document: OpenAPIObject): string {
  return `<!doctype html>${render(<Page document={document} />)}`;
}

function Page({ document }: { document: OpenAPIObject }) {
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
  );
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Liaison API</title>
        <link rel="stylesheet" href="/api/docs/style.css" />
      </head>
      <body>
        <main>
          <h1>Liaison API</h1>
          <p>{document.info.description}</p>
          <p>
            The reference is the OpenAPI 3.1 document: <a href="/api/openapi.json">/api/openapi.json</a>.
          </p>
          {routes.map((route) => (
            <Route key={`${route.method} ${route.path}`} {...route} />
          ))}
          <h2>Shapes</h2>
          {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
            <details key={name} id={name}>
              <summary>{name}</summary>
              <Json value={schema} />
            </details>
          ))}
        </main>
      </body>
    </html>
  );
}

function Route({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const roles = (operation as unknown as Record<string, unknown>)['x-roles'] as string[] | undefined;
  return (
    <section>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{operation.summary}</p>
      <p>Roles: {roles?.join(', ') ?? 'any credential'}</p>
      {operation.parameters?.length ? <Part title="Parameters" value={operation.parameters} /> : null}
      {operation.requestBody ? <Part title="Body" value={operation.requestBody} /> : null}
    </section>
  );
}

function Part({ title, value }: { title: string; value: unknown }) {
  return (
    <details>
      <summary>{title}</summary>
      <Json value={value} />
    </details>
  );
}

function Json({ value }: { value: unknown }) {
  return <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>;
}

export const STYLE = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.25rem; overflow-wrap: anywhere; }
p { margin: 0.25rem 0; }
pre { overflow: auto; padding: 0.75rem; background: #f3f5f8; }
a { color: #0b4f8a; }
`;
