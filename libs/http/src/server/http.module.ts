import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '@liaison/identity';
import { AccessGuard } from '../access/access.guard.js';
import { BearerStrategy } from '../access/bearer.strategy.js';
import { BrowserSessions } from '../access/browser-sessions.js';
import { CallCounts } from '../access/call-counts.js';
import { CallLimits } from '../access/call-limits.js';
import { CrossSiteGuard } from '../access/cross-site.js';
import { Devices } from '../access/devices.js';
import { PasswordStrategy } from '../access/password.strategy.js';
import { SessionGate } from '../access/session-gate.js';
import { Refusals } from '../access/refusals.js';
import { RouteRules } from '../access/route-rules.js';
import { HealthController } from '../health/health.controller.js';
import { HealthQuery, Release } from '../health/health.query.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { ValidationPipe } from '../input/validation.pipe.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { RunningApp } from './running-app.js';

/** What every server has, whatever it serves. */
@Global()
@Module({})
export class HttpModule {
  static of(release: Release): DynamicModule {
    return {
      module: HttpModule,
      imports: [IdentityModule, DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: Release, useValue: release },
        BearerStrategy,
        BrowserSessions,
        CallCounts,
        CallLimits,
        CrossSiteGuard,
        Devices,
        HealthQuery,
        IdempotencyKeys,
        PasswordStrategy,
        Refusals,
        RouteRules,
        RunningApp,
        SessionGate,
      ],
      exports: [BrowserSessions, CrossSiteGuard, Devices, IdempotencyKeys, RunningApp],
    };
  }
}
