import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DepositKey, KeysQuery, type KeyView } from '@liaison/directory';
import { CurrentActor, Id, May, type Page } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { KeyDto } from './record.dto.js';

/** OpenPGP keys: a State deposits them, a proposal puts them to use. */
@ApiTags('directory')
@Controller('api/v1')
export class KeysController {
  constructor(
    private readonly keys: KeysQuery,
    private readonly depositing: DepositKey,
  ) {}

  @Get('openpgp-keys')
  @May('contact/change')
  @ApiOperation({ summary: 'The OpenPGP keys your State has deposited' })
  async list(@CurrentActor() actor: Actor): Promise<Page<KeyView>> {
    return { items: await this.keys.ofState(actor), nextCursor: null };
  }

  @Post('openpgp-keys')
  @May('contact/change')
  @ApiOperation({ summary: 'Deposit a public key, renew its expiry or say that it is revoked; a nomination puts it to use' })
  async deposit(@CurrentActor() actor: Actor, @Body() { armored }: KeyDto): Promise<KeyView | undefined> {
    const fingerprint = await this.depositing.execute(actor, armored);
    return (await this.keys.ofState(actor)).find((key) => key.fingerprint === fingerprint);
  }

  @Get('contacts/:id/keys')
  @May('directory/read')
  @ApiOperation({ summary: 'The OpenPGP keys a contact uses' })
  async ofContact(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<Page<KeyView>> {
    return { items: await this.keys.ofContact(actor, id), nextCursor: null };
  }
}
