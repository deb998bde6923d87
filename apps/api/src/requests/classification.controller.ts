import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Id, Idempotent, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ReclassifyRequest, RecordReceiverView } from '@liaison/requests';
import { ReceiverViewDto, ReclassificationDto } from './classification.dto.js';
import { given } from './given.js';
import { ReceivedRequestFinder, SentRequestFinder } from './request-finder.js';

@ApiTags('incident requests')
@Controller('api/v1/incident-requests/:id')
export class ClassificationController {
  constructor(
    private readonly reclassifier: ReclassifyRequest,
    private readonly recorder: RecordReceiverView,
  ) {}

  @Post('classification')
  @Idempotent()
  @May('request/send', { subject: SentRequestFinder })
  @ApiOperation({ summary: 'Classify anew; what was said before stays in the history' })
  reclassify(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ReclassificationDto) {
    return this.reclassifier.execute(actor, id, given(body));
  }

  @Post('receiver-view')
  @Idempotent()
  @May('request/respond', { subject: ReceivedRequestFinder })
  @ApiOperation({ summary: 'How one’s own State, the receiver, sees it: private, or shared with the sender' })
  record(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: ReceiverViewDto) {
    return this.recorder.execute(actor, id, given(body));
  }
}
