import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Id, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { AnswerCheck, type Confirmation } from '@liaison/verification';
import { CheckSubject } from './check-subject.js';
import { AnswerDto } from './rounds.dto.js';

@ApiTags('verification')
@Controller('api/v1/checks')
export class ChecksController {
  constructor(private readonly answers: AnswerCheck) {}

  @Post(':id/confirmation')
  @HttpCode(200)
  @May('check/confirm', { subject: CheckSubject })
  @ApiOperation({ summary: "A contact's own system answers; it never counts as a person." })
  confirm(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { answer }: AnswerDto): Promise<Confirmation> {
    return this.answers.execute(actor, id, answer);
  }
}
