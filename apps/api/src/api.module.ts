import { Module } from '@nestjs/common';
import { IdentityModule } from '@liaison/identity';
import { MeController } from './identity/me.controller.js';
import { UnknownRouteController } from './unknown-route.controller.js';

/** The routes of `/api/v1`: every area's controllers, and the modules whose use cases they call. */
@Module({
  imports: [IdentityModule],
  controllers: [MeController, UnknownRouteController],
})
export class ApiModule {}
