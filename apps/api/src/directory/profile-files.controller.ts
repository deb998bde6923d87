import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AddProfileFile, ProfileQuery } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { StateSubject } from '../severity/state-subject.js';

/** Documents that a State hands in itself; each is named by an entry of the profile. */
@ApiTags('directory')
@Controller('api/v1/states/:code/profile/files')
export class ProfileFilesController {
  constructor(
    private readonly adding: AddProfileFile,
    private readonly profiles: ProfileQuery,
  ) {}

  @Post()
  @May('profile/edit', { subject: StateSubject })
  @ApiOperation({ summary: 'Keep a PDF of at most 10 MiB; its id goes into `file` of a document' })
  @ApiConsumes('application/pdf')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async add(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: unknown): Promise<{ id: string }> {
    if (!(body instanceof Uint8Array)) throw new InvalidInput([{ pointer: '', code: 'pdf-file-needed' }]);
    return { id: await this.adding.execute(actor, code, body) };
  }

  @Get(':id')
  @May('directory/read')
  @ApiOperation({ summary: 'A document as it was handed in' })
  @ApiProduces('application/pdf')
  async show(@CurrentActor() actor: Actor, @Param('code') code: string, @Id('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.profiles.file(actor, code, id);
    await reply
      .header('content-disposition', `attachment; filename="${code}-${id.slice(0, 8)}.pdf"`)
      .type('application/pdf')
      .send(bytes);
  }
}
