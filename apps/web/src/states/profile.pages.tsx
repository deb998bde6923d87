import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { isSection, type ProfileSection } from '@liaison/directory';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { atFields } from '../parts/at-fields.js';
import { EntryFormPage } from './entry-form.page.js';
import { OwnProfilePage } from './own-profile.page.js';
import { ProfileDesk } from './profile-desk.js';

/** What a State says of itself, entry by entry; a diplomat can do it alone. */
@May('profile/edit')
@ApiExcludeController()
@Controller('profile')
export class ProfilePages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: ProfileDesk,
  ) {}

  @Get()
  async own(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <OwnProfilePage profile={await this.desk.own(actor)} />);
  }

  @Get(':section/:index')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('section') section: string,
    @Param('index') index: string,
  ): Promise<void> {
    const place = placeOf(section, index);
    const { version, values } = await this.desk.entry(actor, place);
    const language = this.pages.languageOf(request);
    const typed = { values: { language, ...values }, problem: null };
    await this.pages.send(request, reply, <EntryFormPage {...place} version={version} typed={typed} />);
  }

  @Post(':section/:index')
  async write(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('section') section: string,
    @Param('index') index: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const place = placeOf(section, index);
    const values = body ?? {};
    try {
      await this.desk.write(actor, place, values);
      await reply.redirect(`/profile?done=profile-changed#${place.section}`, 303);
    } catch (error) {
      const version = Number(values['version']) || 0;
      await this.pages.refuse(request, reply, error, (problem) => (
        <EntryFormPage
          {...place}
          version={version}
          typed={{ values, problem: atFields(problem, (pointer) => pointer[2] ?? (pointer[0] === 'file' ? 'file' : 'name')) }}
        />
      ));
    }
  }

  @Post(':section/:index/removal')
  async remove(
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
    @Param('section') section: string,
    @Param('index') index: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const place = placeOf(section, index);
    await this.desk.remove(actor, place, body ?? {});
    await reply.redirect(`/profile?done=profile-changed#${place.section}`, 303);
  }
}

function placeOf(section: string, index: string): { section: ProfileSection; index: number | null } {
  if (!isSection(section) || !/^(new|\d{1,3})$/.test(index)) throw new NotFound('profile');
  return { section, index: index === 'new' ? null : Number(index) };
}
