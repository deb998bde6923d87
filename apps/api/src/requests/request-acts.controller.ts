import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Id, Idempotent, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import {
  AcknowledgeRequest,
  AnswerRequest,
  CloseRequest,
  DecideOnRequest,
  SendMessage,
  SendRequest,
  WithdrawRequest,
} from '@liaison/requests';
import type { Language } from '@liaison/texts';
import { ReaderLanguage } from './reader-language.decorator.js';
import { ReceivedRequestFinder, RequestFinder, SentRequestFinder } from './request-finder.js';
import { NothingDto } from '../nothing.dto.js';
import { AnswerDto, DecisionDto, MessageDto, SenderActDto } from './requests.dto.js';

@ApiTags('incident requests')
@Controller('api/v1/incident-requests/:id')
export class RequestActsController {
  constructor(
    private readonly sender: SendRequest,
    private readonly acknowledger: AcknowledgeRequest,
    private readonly decider: DecideOnRequest,
    private readonly answerer: AnswerRequest,
    private readonly messenger: SendMessage,
    private readonly withdrawer: WithdrawRequest,
    private readonly closer: CloseRequest,
  ) {}

  @Post('sending')
  @Idempotent()
  @May('request/send', { subject: SentRequestFinder })
  @ApiOperation({ summary: 'Send a draft' })
  send(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto, @ReaderLanguage() language: Language) {
    return this.sender.execute(actor, id, { language });
  }

  @Post('acknowledgement')
  @Idempotent()
  @May('request/respond', { subject: ReceivedRequestFinder })
  @ApiOperation({ summary: '"We have it", once; not agreeing' })
  acknowledge(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto) {
    return this.acknowledger.execute(actor, id);
  }

  @Post('decision')
  @Idempotent()
  @May('request/respond', { subject: ReceivedRequestFinder })
  @ApiOperation({ summary: 'Accept, decline or ask for more' })
  decide(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: DecisionDto) {
    return this.decider.execute(actor, id, body);
  }

  @Post('answer')
  @Idempotent()
  @May('request/respond', { subject: ReceivedRequestFinder })
  @ApiOperation({ summary: 'Answer' })
  answer(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: AnswerDto) {
    return this.answerer.execute(actor, id, body);
  }

  @Post('messages')
  @Idempotent()
  @May('request/send', { subject: SentRequestFinder })
  @ApiOperation({ summary: 'Give what the receiver asked for' })
  message(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: MessageDto) {
    return this.messenger.execute(actor, id, body);
  }

  @Post('withdrawal')
  @Idempotent()
  @May('request/send', { subject: SentRequestFinder })
  @ApiOperation({ summary: 'Withdraw' })
  withdraw(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { state }: SenderActDto) {
    return this.withdrawer.execute(actor, id, state);
  }

  @Post('closure')
  @Idempotent()
  @May('request/respond', { subject: RequestFinder })
  @ApiOperation({ summary: 'Close' })
  close(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { state }: SenderActDto) {
    return this.closer.execute(actor, id, state);
  }
}
