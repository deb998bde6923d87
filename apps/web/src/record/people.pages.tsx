import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConfirmHandOver, HandOverContact, RecordHolder } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { AccountsQuery, type AccountView, DisableAccount } from '@liaison/identity';
import { type Actor, DomainError, InvalidInput } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { may } from '../frame/may.js';
import { PeoplePage } from './people.page.js';
import { readPerson } from './person-fields.js';
import { RecordDesk } from './record-desk.js';

/** The persons of a contact, and how one follows another. */
@May('contact/change')
@ApiExcludeController()
@Controller('contacts/:id/record')
export class PeoplePages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: RecordDesk,
    private readonly record: RecordHolder,
    private readonly handOver: HandOverContact,
    private readonly confirm: ConfirmHandOver,
    private readonly accounts: AccountsQuery,
    private readonly disable: DisableAccount,
  ) {}

  @Get('people')
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string) {
    await this.pages.send(request, reply, <PeoplePage {...await this.look(actor, id)} />);
  }

  @Post('people')
  add(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string, @Body() body: Given | null) {
    const { actor } = request;
    return this.act({ request, reply, id, form: 'add', body }, (given) => this.record.add(actor, id, readPerson(given)));
  }

  @Post('people/:holder')
  change(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Id('holder') holder: string,
    @Body() body: Given | null,
  ) {
    return this.act({ request, reply, id, form: holder, body }, (given) =>
      this.record.change(request.actor, id, holder, Number(given['version']), readPerson(given)),
    );
  }

  @Post('people/:holder/removal')
  remove(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Id('holder') holder: string,
    @Body() body: Given | null,
  ) {
    return this.act({ request, reply, id, form: holder, body }, (given) =>
      this.record.remove(request.actor, id, holder, Number(given['version'])),
    );
  }

  @Post('hand-over')
  pass(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string, @Body() body: Given | null) {
    return this.act({ request, reply, id, form: 'hand-over', body }, (given) => {
      const word = (name: string) => wordOf(given, name).trim();
      const [leaving, lastDay, firstDay, name] = [word('leaving'), word('lastDay'), word('firstDay'), word('name')];
      return this.handOver.execute(request.actor, id, { leaving, lastDay, firstDay, name, nameLatin: word('nameLatin') || null });
    });
  }

  @Post('hand-over/confirmation')
  prove(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string, @Body() body: Given | null) {
    return this.act({ request, reply, id, form: 'code', body }, (given) => this.confirm.execute(request.actor, id, wordOf(given, 'code')));
  }

  /** Whoever has left signs in no more: the last step of handing over. */
  @Post('hand-over/access')
  @May('contact/change', { stepUp: true, browserOnly: true })
  end(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string, @Body() body: Given | null) {
    return this.act({ request, reply, id, form: 'access', done: 'access-ended', body }, async (given) => {
      const account = wordOf(given, 'account');
      const { accounts } = await this.look(request.actor, id);
      if (!accounts.some((one) => one.id === account)) throw new InvalidInput([{ pointer: '/account', code: 'missing' }]);
      await this.disable.execute(request.actor, account);
    });
  }

  private async look(actor: Actor, id: string) {
    const look = await this.desk.look(actor, id);
    return { ...look, check: await this.confirm.last(actor, id), accounts: await this.tied(actor, id) };
  }

  /** Those whose access may be ended here: tied to the contact, and not one's own. */
  private async tied(actor: Actor, contact: string): Promise<AccountView[]> {
    if (!may(actor, 'account/administer')) return [];
    const accounts = await this.accounts.list(actor);
    return accounts.filter(({ id, contactIds, disabledAt }) => !disabledAt && id !== actor.personId && contactIds.includes(contact));
  }

  private async act({ request, reply, id, form, done = 'saved', body }: Posted, work: (given: Given) => Promise<unknown>): Promise<void> {
    const values = body ?? {};
    try {
      await work(values);
      await reply.redirect(`/contacts/${id}/record/people?done=${done}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found' || error.kind === 'forbidden') throw error;
      const look = await this.look(request.actor, id);
      await this.pages.refuse(request, reply, error, (problem) => (
        <PeoplePage {...look} refused={{ form, typed: { values, problem, form } }} />
      ));
    }
  }
}

interface Posted {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly id: string;
  /** The form that comes back when it is refused. */
  readonly form: string;
  /** What is said when it is done. */
  readonly done?: string;
  readonly body: Given | null;
}
