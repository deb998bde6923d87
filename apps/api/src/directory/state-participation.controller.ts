import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskForHelp, InviteState, JoinDirectory, LeaveDirectory, ParticipationQuery, type ParticipationView } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { StateSubject } from '../severity/state-subject.js';
import { AcceptanceDto, HelpDto, StateInvitationDto } from './participation.dto.js';

@ApiTags('participation')
@Controller('api/v1/states/:code/participation')
export class StateParticipationController {
  constructor(
    private readonly participation: ParticipationQuery,
    private readonly inviter: InviteState,
    private readonly joining: JoinDirectory,
    private readonly leaving: LeaveDirectory,
    private readonly help: AskForHelp,
  ) {}

  @Get()
  @May('participation/read', { subject: StateSubject })
  @ApiOperation({ summary: 'How a State stands to the directory: for itself and for the office' })
  show(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<ParticipationView> {
    return this.participation.one(actor, code);
  }

  @Post('invitation')
  @May('participation/invite', { subject: StateSubject })
  @ApiOperation({ summary: 'Write to the permanent mission, or write again' })
  async invite(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() given: StateInvitationDto): Promise<ParticipationView> {
    await this.inviter.execute(actor, code, given);
    return this.participation.one(actor, code);
  }

  @Post('acceptance')
  @HttpCode(200)
  @May('participation/decide', { subject: StateSubject })
  @ApiOperation({ summary: 'Take part, for the first time or again; the authority’s office is named where the directory knows none' })
  async accept(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() given: AcceptanceDto): Promise<ParticipationView> {
    await this.joining.execute(actor, code, given);
    return this.participation.one(actor, code);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @May('participation/decide', { subject: StateSubject, stepUp: true })
  @ApiOperation({ summary: 'Leave, or decline the invitation; no reason is asked, and coming back is possible' })
  async withdraw(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() _: NothingDto): Promise<ParticipationView> {
    await this.leaving.execute(actor, code);
    return this.participation.one(actor, code);
  }

  @Post('help')
  @HttpCode(200)
  @May('participation/ask-help', { subject: StateSubject })
  @ApiOperation({ summary: 'Say that help is needed to take part, or no longer; seen by the State and the office only' })
  async ask(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() given: HelpDto): Promise<ParticipationView> {
    await this.help.execute(actor, code, given);
    return this.participation.one(actor, code);
  }
}
