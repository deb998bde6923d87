import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import { ConsoleLogger, type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, type ProcessParts } from '@liaison/database';
import { Sessions } from '@liaison/identity';
import { JobsModule } from '@liaison/jobs';
import { Devices } from '../access/devices.js';
import { sessionPlugin } from '../access/session.plugin.js';
import { Release } from '../health/health.query.js';
import { Metrics } from '../health/metrics.js';
import { addBodyParsers } from '../input/body-parsers.js';
import { HttpModule } from './http.module.js';
import { earlyRefusals } from './refuse-early.js';
import { RunningApp } from './running-app.js';
import { addSecureHeaders, secureHeaders } from './secure-headers.js';

const MIB = 1_048_576;

export interface HttpOptions {
  readonly parts: ProcessParts;
  /** What is served: the api, the pages, or both on one port. */
  readonly modules: readonly (Type | DynamicModule)[];
  readonly port: number;
  /** Addresses to listen on; loopback unless told otherwise. */
  readonly hosts?: readonly string[];
  /** Comma-separated addresses or networks whose `X-Forwarded-*` headers count. */
  readonly trustedProxies?: string;
  /** The port of `/metrics` on loopback; 0 takes any free one, null serves none. */
  readonly metricsPort?: number | null;
  /** The newest migration this release knows, for readiness. */
  readonly latestMigration?: string | null;
  /** Called before the server listens: static files and the like. */
  readonly prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

export interface HttpServer {
  readonly port: number;
  readonly metricsPort: number | null;
  readonly app: NestFastifyApplication;
  /** Finishes what is under way, then stops. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
}

/** One server for one or several apps. */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const { parts, port, hosts = ['127.0.0.1'], metricsPort = null } = options;
  const metrics = new Metrics();
  const app = await NestFactory.create<NestFastifyApplication>(rootOf(options), adapterFor(options), {
    // A line of JSON per fault, so that nothing anybody sent can look like a line of its own.
    logger: new ConsoleLogger({ json: true, logLevels: ['error', 'fatal'] }),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  await equip(app, fastify, parts, metrics);
  await options.prepare?.(app);
  const [first = '127.0.0.1', ...others] = hosts;
  await app.listen(port, first);
  const listening = app.getHttpServer().address() as AddressInfo;
  const extra = await Promise.all(others.map((host) => alsoListen(fastify, listening.port, host)));
  const metricsServer = metricsPort === null ? null : await metrics.listen(metricsPort);
  return {
    port: listening.port,
    metricsPort: metricsServer ? (metricsServer.address() as AddressInfo).port : null,
    app,
    close: async () => {
      await Promise.all([...extra, ...(metricsServer ? [metricsServer] : [])].map(stop));
      await app.close();
    },
  };
}

function rootOf({ parts, modules, latestMigration = null }: HttpOptions): DynamicModule {
  const release = new Release(latestMigration);
  return { module: Root, imports: [DatabaseModule.of(parts), JobsModule, AuditModule, HttpModule.of(release), ...modules] };
}

@Module({})
class Root {}

function adapterFor({ parts, trustedProxies }: HttpOptions): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: trustedProxies ?? false,
    bodyLimit: MIB,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    // Nothing here is Express middleware.
    skipMiddie: true,
    routerOptions: { maxParamLength: 500 },
    ...earlyRefusals(secureHeaders(isHttps(parts))),
  });
}

async function equip(app: NestFastifyApplication, fastify: FastifyInstance, parts: ProcessParts, metrics: Metrics): Promise<void> {
  const https = isHttps(parts);
  app.get(RunningApp).app = app;
  addBodyParsers(fastify);
  addSecureHeaders(fastify, secureHeaders(https));
  metrics.watch(fastify);
  await fastify.register(fastifyCookie);
  await fastify.register(sessionPlugin(app.get(Sessions), parts.sealer, https));
  app.get(Devices).writeCookies(fastify);
}

function isHttps({ settings }: ProcessParts): boolean {
  return settings.PUBLIC_URL.startsWith('https:');
}

async function alsoListen(fastify: FastifyInstance, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => fastify.routing(request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return server;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
