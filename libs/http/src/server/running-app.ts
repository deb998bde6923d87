import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The application inside itself, for what describes it (OpenAPI). Set before it listens. */
@Injectable()
export class RunningApp {
  app!: NestFastifyApplication;
}
