import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EditionKeysQuery } from '@liaison/directory';
import { Public } from '@liaison/http';

/** Public keys are for everybody who was handed an edition, members or not (RFC 7517 §5, RFC 8037 §2). */
@Public()
@ApiExcludeController()
@Controller('.well-known')
export class EditionKeysController {
  constructor(private readonly keys: EditionKeysQuery) {}

  @Get('liaison-edition-keys.json')
  async list() {
    const keys = await this.keys.list();
    return { keys: keys.map(({ kid, x, standing }) => ({ kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA', standing })) };
  }
}
