import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmHandOver, HandOverContact, type HandOverCheck } from '@liaison/directory';
import { CurrentActor, Id, Idempotent, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ContactSubject } from './contact-subject.js';
import { HandOverCodeDto, HandOverDto } from './hand-over.dto.js';

/** One person of a contact follows another, and a letter tests that the address reaches the new one. */
@May('contact/change', { subject: ContactSubject })
@ApiTags('directory')
@Controller('api/v1/contacts/:id/hand-over')
export class HandOverController {
  constructor(
    private readonly handOvers: HandOverContact,
    private readonly confirms: ConfirmHandOver,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The last test letter after a hand-over, and whether it was answered' })
  async last(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<{ check: HandOverCheck | null }> {
    return { check: await this.confirms.last(actor, id) };
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Enter who leaves and who follows, without a gap; a letter with a code tests the address' })
  async make(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() given: HandOverDto): Promise<{ check: HandOverCheck | null }> {
    await this.handOvers.execute(actor, id, given);
    return this.last(actor, id);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'The code of the letter, by whoever read it there; it counts as a confirmation by a person' })
  async confirm(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Body() { code }: HandOverCodeDto,
  ): Promise<{ check: HandOverCheck | null }> {
    await this.confirms.execute(actor, id, code);
    return this.last(actor, id);
  }
}
