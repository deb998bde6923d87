import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NominationForm } from '@liaison/directory';
import { Public } from '@liaison/http';
import { NotFound } from '@liaison/kernel';
import { isLanguage } from '@liaison/texts';

@Public()
@ApiExcludeController()
@Controller('nomination-form')
export class NominationFormPages {
  constructor(private readonly form: NominationForm) {}

  /** For whoever has no account yet, and may hand it on. */
  @Get(':language.pdf')
  async show(@Param('language') language: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isLanguage(language)) throw new NotFound('form');
    const pdf = await this.form.in(language);
    await reply.type('application/pdf').header('content-disposition', `inline; filename="nomination-form-${language}.pdf"`).send(pdf);
  }
}
