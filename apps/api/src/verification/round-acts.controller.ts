import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Id, Idempotent, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { PauseRound, ResumeRound, RoundsQuery, type RoundView, StartRound, StopRound } from '@liaison/verification';
import { NothingDto } from '../nothing.dto.js';
import { RoundSubject } from './round-subject.js';

@ApiTags('verification')
@Controller('api/v1/verification-rounds/:id')
export class RoundActsController {
  constructor(
    private readonly starts: StartRound,
    private readonly pauses: PauseRound,
    private readonly resumes: ResumeRound,
    private readonly stops: StopRound,
    private readonly rounds: RoundsQuery,
  ) {}

  @Post('start')
  @HttpCode(202)
  @May('round/start', { subject: RoundSubject })
  @Idempotent()
  @ApiOperation({ summary: 'Start, by another person than the one who drafted it; the letters follow.' })
  async start(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<RoundView> {
    await this.starts.execute(actor, id);
    return this.rounds.one(actor, id);
  }

  @Post('pause')
  @HttpCode(200)
  @May('round/stop', { subject: RoundSubject })
  @ApiOperation({ summary: 'Hold back letters and reminders; answers still count.' })
  async pause(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<RoundView> {
    await this.pauses.execute(actor, id);
    return this.rounds.one(actor, id);
  }

  @Post('resume')
  @HttpCode(200)
  @May('round/stop', { subject: RoundSubject })
  @ApiOperation({ summary: 'Go on after a pause.' })
  async resume(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<RoundView> {
    await this.resumes.execute(actor, id);
    return this.rounds.one(actor, id);
  }

  @Post('stop')
  @HttpCode(200)
  @May('round/stop', { subject: RoundSubject })
  @ApiOperation({ summary: 'Stop for good: nothing more leaves and no answer is taken.' })
  async stop(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<RoundView> {
    await this.stops.execute(actor, id);
    return this.rounds.one(actor, id);
  }
}
