import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AcceptProposal,
  ClaimProposal,
  ConfirmProposal,
  ExtendCoolingOff,
  ProposalsQuery,
  type ProposalView,
  RefuseProposal,
  SubmitDraft,
  TakeBackProposal,
  UndoProposal,
  VerifyProposal,
} from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { ExtensionDto, ReasonDto, SubmissionDto, VerificationDto } from './nominations.dto.js';
import { ProposalSubject } from './proposal-subject.js';

const SUBJECT = { subject: ProposalSubject } as const;
const SENSITIVE = { ...SUBJECT, stepUp: true } as const;

@ApiTags('nominations')
@Controller('api/v1/nominations/:id')
export class NominationActsController {
  constructor(
    private readonly proposals: ProposalsQuery,
    private readonly submits: SubmitDraft,
    private readonly claims: ClaimProposal,
    private readonly verifies: VerifyProposal,
    private readonly accepts: AcceptProposal,
    private readonly refuses: RefuseProposal,
    private readonly takesBack: TakeBackProposal,
    private readonly confirms: ConfirmProposal,
    private readonly extensions: ExtendCoolingOff,
    private readonly undoes: UndoProposal,
  ) {}

  @Post('submission')
  @HttpCode(200)
  @May('proposal/make', SENSITIVE)
  @ApiOperation({ summary: 'The nominating authority makes a draft its own, with a note verbale.' })
  async submit(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { noteVerbale }: SubmissionDto): Promise<ProposalView> {
    await this.submits.execute(actor, id, noteVerbale);
    return this.proposals.one(actor, id);
  }

  @Post('claim')
  @HttpCode(200)
  @May('proposal/decide', SUBJECT)
  @ApiOperation({ summary: 'An officer looks after it; it binds nobody.' })
  async claim(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ProposalView> {
    await this.claims.execute(actor, id);
    return this.proposals.one(actor, id);
  }

  @Post('verification')
  @HttpCode(200)
  @May('proposal/verify', SENSITIVE)
  @ApiOperation({ summary: 'A manager has made sure that the State wants it, by calling back.' })
  async verify(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() verification: VerificationDto): Promise<ProposalView> {
    await this.verifies.execute(actor, id, verification);
    return this.proposals.one(actor, id);
  }

  @Post('acceptance')
  @HttpCode(200)
  @May('proposal/accept', SENSITIVE)
  @ApiOperation({ summary: 'Another officer accepts; the cooling-off begins.' })
  async accept(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ProposalView> {
    await this.accepts.execute(actor, id);
    return this.proposals.one(actor, id);
  }

  @Post('refusal')
  @HttpCode(200)
  @May('proposal/decide', SENSITIVE)
  @ApiOperation({ summary: 'An officer does not accept it, with a reason the State reads.' })
  async refuse(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { reason }: ReasonDto): Promise<ProposalView> {
    await this.refuses.execute(actor, id, 'refuse', reason);
    return this.proposals.one(actor, id);
  }

  @Post('taking-back')
  @HttpCode(200)
  @May('proposal/draft', SUBJECT)
  @ApiOperation({ summary: 'The State no longer wants it; until it is accepted.' })
  async takeBack(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ProposalView> {
    await this.takesBack.execute(actor, id);
    return this.proposals.one(actor, id);
  }

  @Post('confirmation')
  @HttpCode(202)
  @May('proposal/confirm', { ...SENSITIVE, browserOnly: true })
  @ApiOperation({ summary: 'The nominating authority, signed in, ends the cooling-off; it takes effect within a moment.' })
  async confirm(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ProposalView> {
    await this.confirms.execute(actor, id);
    return this.proposals.one(actor, id);
  }

  @Post('stop')
  @HttpCode(200)
  @May('proposal/decide', SENSITIVE)
  @ApiOperation({ summary: 'An officer stops it during the cooling-off, with a reason.' })
  async stop(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { reason }: ReasonDto): Promise<ProposalView> {
    await this.refuses.execute(actor, id, 'stop', reason);
    return this.proposals.one(actor, id);
  }

  @Post('extension')
  @HttpCode(200)
  @May('proposal/decide', SENSITIVE)
  @ApiOperation({ summary: 'An officer makes the cooling-off longer, never shorter.' })
  async extend(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { until }: ExtensionDto): Promise<ProposalView> {
    await this.extensions.execute(actor, id, until);
    return this.proposals.one(actor, id);
  }

  @Post('undo')
  @HttpCode(200)
  @May('proposal/make', SENSITIVE)
  @ApiOperation({ summary: 'The State undoes it, during the cooling-off and for a while after.' })
  async undo(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ProposalView> {
    await this.undoes.execute(actor, id);
    return this.proposals.one(actor, id);
  }
}
