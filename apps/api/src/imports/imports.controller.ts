import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApplyImport,
  DiscardImport,
  type ImportRowView,
  ImportsQuery,
  type ImportView,
  PreviewImport,
  UndoImport,
} from '@liaison/directory';
import {
  CurrentActor,
  decodeCursor,
  type ExpectedVersion,
  Id,
  Idempotent,
  IfMatch,
  ListQuery,
  May,
  type Page,
  pageOf,
  tag,
} from '@liaison/http';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { ImportSubject } from './import-subject.js';
import { ImportRowsQuery, NewImportQuery } from './imports.dto.js';

const SENSITIVE = { subject: ImportSubject, stepUp: true, ifMatch: true } as const;

/** Lists of contacts: looked at first, then made drafts of, and undone as a whole. */
@ApiTags('imports')
@Controller('api/v1/contact-imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsQuery,
    private readonly previews: PreviewImport,
    private readonly applies: ApplyImport,
    private readonly discards: DiscardImport,
    private readonly undoes: UndoImport,
  ) {}

  @Post()
  @May('import/make')
  @Idempotent()
  @ApiOperation({
    summary: 'Read a file of at most 10 MiB and keep what each row would mean; nothing else changes. With a fault, nothing is kept.',
  })
  @ApiConsumes('text/csv', 'text/vcard', 'application/json', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async make(
    @CurrentActor() actor: Actor,
    @Query() given: NewImportQuery,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!(body instanceof Uint8Array) || !body.length) throw new InvalidInput([{ pointer: '', code: 'file-needed' }]);
    const { file = 'file', source, format } = given;
    const id = await this.previews.execute(actor, { open: () => Readable.from([body]), file, source, format });
    return tag(reply, await this.imports.one(actor, id));
  }

  @Get()
  @May('import/read')
  @ApiOperation({ summary: 'Imports, the newest first; a State sees its own' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery): Promise<Page<ImportView>> {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.imports.list(actor, { after, limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Get(':id')
  @May('import/read', { subject: ImportSubject })
  @ApiOperation({ summary: 'One import: what it comes to, and what became of it' })
  async show(@CurrentActor() actor: Actor, @Id('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportView> {
    return tag(reply, await this.imports.one(actor, id));
  }

  @Get(':id/rows')
  @May('import/read', { subject: ImportSubject })
  @ApiOperation({ summary: 'Its rows in the order of the file: old and new value per field, whose the old one is, and what is kept' })
  async rows(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Query() { limit, cursor, outcome }: ImportRowsQuery,
  ): Promise<Page<ImportRowView>> {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    const wanted = { after, limit: limit + 1, ...(outcome && { outcomes: [outcome] }) };
    return pageOf(await this.imports.rows(actor, id, wanted), limit, (row) => [row.id]);
  }

  @Post(':id/application')
  @HttpCode(200)
  @May('import/make', SENSITIVE)
  @ApiOperation({ summary: 'Make the drafts the preview shows; 409 when the directory has changed since, and the preview is a new one' })
  async apply(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: ExpectedVersion,
    @Body() _: NothingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    await this.applies.execute(actor, id, typeof version === 'number' ? version : undefined);
    return tag(reply, await this.imports.one(actor, id));
  }

  @Post(':id/discard')
  @HttpCode(200)
  @May('import/make', { subject: ImportSubject })
  @ApiOperation({ summary: 'Nothing comes of it; what its rows say is forgotten' })
  async discard(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ImportView> {
    await this.discards.execute(actor, id);
    return this.imports.one(actor, id);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @May('import/make', { subject: ImportSubject, stepUp: true })
  @ApiOperation({ summary: 'Take back drafts nobody has submitted, once; what a State has submitted, changed or confirmed stays' })
  async undo(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<ImportView> {
    await this.undoes.execute(actor, id);
    return this.imports.one(actor, id);
  }
}
