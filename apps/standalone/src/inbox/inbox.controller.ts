import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@liaison/http';
import { Inbox, type InboxMessage } from './inbox.js';
import { InboxQueryDto } from './inbox-query.dto.js';
import { OnThisMachine } from './on-this-machine.js';

/** The inbox as JSON, for tools (`api.md`, "Shapes that tools depend on"). */
@ApiExcludeController()
@Public()
@UseGuards(OnThisMachine)
@Controller('demo/inbox/messages')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  async list(@Query() { to, limit }: InboxQueryDto): Promise<{ items: InboxMessage[] }> {
    return { items: await this.inbox.latest(limit, to) };
  }
}
