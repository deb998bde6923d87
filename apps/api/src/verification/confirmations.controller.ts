import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Public } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Confirmation, ConfirmCheck } from '@liaison/verification';
import { readConfirmation } from './read-confirmation.js';
import { ConfirmationDto } from './rounds.dto.js';

@ApiTags('verification')
@Controller('api/v1/confirmations')
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmCheck) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: "A person's answer, with the reference and the code from the letter." })
  @ApiBody({ type: ConfirmationDto })
  confirm(@CurrentActor() actor: Actor, @Body() body: unknown, @Req() { ip }: FastifyRequest): Promise<Confirmation> {
    return this.confirmations.execute(actor, { ...readConfirmation(body), address: ip });
  }
}
