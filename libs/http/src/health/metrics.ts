import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts calls by route pattern and status; no personal data, and nothing by State or level. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly calls = new Counter({
    name: 'http_requests_total',
    help: 'Calls by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer',
    buckets: BUCKETS,
    registers: [this.registry],
  });

  /** The counters themselves: finding one by its labels takes longer than counting. */
  private readonly known = new Map<string, Counter.Internal>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  watch(app: FastifyInstance): void {
    app.addHook('onResponse', ({ method, routeOptions, is404 }, reply, done) => {
      const route = is404 ? 'none' : (routeOptions.url ?? 'none');
      this.counterOf(method, route, reply.statusCode).inc();
      this.seconds.observe(reply.elapsedTime / 1_000);
      done();
    });
  }

  /** There are only so many: routes are ours, and the router knows few methods. */
  private counterOf(method: string, route: string, status: number): Counter.Internal {
    const name = `${method} ${route} ${String(status)}`;
    const known = this.known.get(name) ?? this.calls.labels({ method, route, status });
    this.known.set(name, known);
    return known;
  }

  /** Serves `/metrics` on loopback only; 0 takes any free port. */
  async listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') response.writeHead(404).end();
      else void this.registry.metrics().then((text) => response.writeHead(200, { 'content-type': this.registry.contentType }).end(text));
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return server;
  }
}
