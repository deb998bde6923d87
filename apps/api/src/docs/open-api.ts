import { Injectable } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { RunningApp } from '@liaison/http';

const PROBLEM = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, description: 'Stable: area/kebab-reason.' },
    detail: { type: 'string' as const, description: "In the reader's language." },
    errors: { type: 'array' as const, items: { type: 'object' as const } },
  },
};

/** The contract, read off the running routes once. Pages served beside the api are not part of it. */
@Injectable()
export class OpenApi {
  private made: OpenAPIObject | undefined;

  constructor(private readonly running: RunningApp) {}

  get document(): OpenAPIObject {
    return (this.made ??= this.describe());
  }

  private describe(): OpenAPIObject {
    const config = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Liaison')
      .setDescription('A directory of points of contact for serious ICT incidents. Errors are application/problem+json (RFC 9457).')
      .setVersion('1')
      .addBearerAuth({ type: 'http', description: 'A key owned by a State.' })
      .addGlobalResponse({ status: '4XX', description: 'A problem, in the language asked for', content: problem() })
      .build();
    const document = SwaggerModule.createDocument(this.running.app, config, {
      operationIdFactory: (controller, method) => `${controller}.${method}`,
    });
    return {
      ...document,
      paths: onlyApi(document.paths),
      components: { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } },
    };
  }
}

function problem() {
  return { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
}

function onlyApi(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith('/api/v1/')));
}
