import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApplyImport, DiscardImport, PreviewImport, UndoImport } from '@liaison/directory';
import { CurrentActor, FILE_NAME, Id, May } from '@liaison/http';
import { type Actor, InvalidInput, NotFound } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { ImportPage } from './import.page.js';
import { ImportsDesk } from './imports-desk.js';
import { ImportsPage } from './imports.page.js';

/** Lists of contacts that are taken in: looked at, made drafts of, undone. */
@May('import/read')
@ApiExcludeController()
@Controller('imports')
export class ImportsPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: ImportsDesk,
    private readonly previews: PreviewImport,
    private readonly applies: ApplyImport,
    private readonly discards: DiscardImport,
    private readonly undoes: UndoImport,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    await this.pages.send(request, reply, <ImportsPage {...await this.desk.all(actor, query)} />);
  }

  @May('import/make')
  @Post()
  async take(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const id = await this.previews.execute(actor, readUpload(body));
      await reply.redirect(`/imports/${id}?done=import-previewed`, 303);
    } catch (error) {
      // A list in which something is not right is chosen anew, so it does not come back with the form.
      const values = { source: wordOf(body, 'source') };
      const props = await this.desk.all(actor, {});
      await this.pages.refuse(request, reply, error, (problem) => <ImportsPage {...props} typed={{ values, problem }} />);
    }
  }

  @Get(':id')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Query() query: Given,
  ): Promise<void> {
    await this.pages.send(request, reply, <ImportPage {...await this.desk.one(actor, id, query)} />);
  }

  @May('import/make')
  @Post(':id/discard')
  async discard(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.discards.execute(actor, id);
    await reply.redirect('/imports?done=import-discarded', 303);
  }

  @May('import/make', { stepUp: true })
  @Post(':id/:act')
  async act(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Param('act') act: string,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.carryOut(actor, id, act, body);
      await reply.redirect(`/imports/${id}?done=import-${act === 'apply' ? 'applied' : 'undone'}`, 303);
    } catch (error) {
      if (error instanceof NotFound) throw error;
      const props = await this.desk.one(actor, id, {});
      await this.pages.refuse(request, reply, error, (problem) => <ImportPage {...props} typed={{ values: {}, problem }} />);
    }
  }

  private async carryOut(actor: Actor, id: string, act: string, body: Given | null): Promise<void> {
    if (act === 'apply') await this.applies.execute(actor, id, Number(wordOf(body, 'version')));
    else if (act === 'undo') await this.undoes.execute(actor, id);
    else throw new NotFound('act');
  }
}

/** @throws InvalidInput without a file */
function readUpload(body: Given | null) {
  const bytes = body?.['file'];
  if (!(bytes instanceof Uint8Array)) throw new InvalidInput([{ pointer: '/file', code: 'file-needed' }]);
  return { open: () => Readable.from([bytes]), file: wordOf(body, `file${FILE_NAME}`) || 'file', source: wordOf(body, 'source') };
}
