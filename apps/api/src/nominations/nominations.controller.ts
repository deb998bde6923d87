import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type MadeProposal, MakeProposal, NoteFiles, ProposalsQuery, type ProposalSummary, type ProposalView } from '@liaison/directory';
import { CurrentActor, decodeCursor, Id, Idempotent, May, type Page, pageOf, tag } from '@liaison/http';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { NewNominationDto, NominationsQueryDto } from './nominations.dto.js';
import { ProposalSubject } from './proposal-subject.js';
import { readNomination } from './read-nomination.js';

@ApiTags('nominations')
@Controller('api/v1/nominations')
export class NominationsController {
  constructor(
    private readonly makes: MakeProposal,
    private readonly proposals: ProposalsQuery,
    private readonly files: NoteFiles,
  ) {}

  @Post()
  @May('proposal/draft', { stepUp: true })
  @Idempotent()
  @ApiOperation({ summary: 'Nominate, change, withdraw or merge contacts, by its nominating authority; others of the State keep drafts.' })
  make(@CurrentActor() actor: Actor, @Body() given: NewNominationDto): Promise<MadeProposal> {
    return this.makes.execute(actor, readNomination(given));
  }

  @Get()
  @May('proposal/read')
  @ApiOperation({ summary: 'The oldest first; a State sees its own, officers all.' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor, status, contact }: NominationsQueryDto,
  ): Promise<Page<ProposalSummary>> {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    const filter = { ...(status && { statuses: [status] }), ...(contact && { contact }) };
    return pageOf(await this.proposals.list(actor, { ...filter, after, limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Get(':id')
  @May('proposal/read', { subject: ProposalSubject })
  @ApiOperation({ summary: 'Old and new value per field, what is to be looked at, and every step.' })
  async show(@CurrentActor() actor: Actor, @Id('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ProposalView> {
    return tag(reply, await this.proposals.one(actor, id));
  }

  @Post(':id/note-verbale')
  @HttpCode(200)
  @May('proposal/make', { subject: ProposalSubject })
  @ApiOperation({ summary: 'The note verbale itself: a PDF of at most 10 MiB.' })
  @ApiConsumes('application/pdf')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async putNote(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: unknown): Promise<ProposalView> {
    if (!(body instanceof Uint8Array)) throw new InvalidInput([{ pointer: '', code: 'pdf-needed' }]);
    await this.files.put(actor, id, body);
    return this.proposals.one(actor, id);
  }

  @Get(':id/note-verbale')
  @May('proposal/read', { subject: ProposalSubject })
  @ApiOperation({ summary: 'The note verbale as it was given.' })
  @ApiProduces('application/pdf')
  async note(@CurrentActor() actor: Actor, @Id('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.files.get(actor, id);
    await reply.header('content-disposition', 'attachment; filename="note-verbale.pdf"').type('application/pdf').send(bytes);
  }
}
