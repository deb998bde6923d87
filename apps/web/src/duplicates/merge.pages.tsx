import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, MakeProposal } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { may } from '../frame/may.js';
import { fieldOf } from '../nominations/read-nomination.js';
import { atFields } from '../parts/at-fields.js';
import type { Typed } from '../parts/typed.js';
import { channelsOf, differences, readMerge, type Two } from './merge-fields.js';
import { MergeChoicePage } from './merge-choice.page.js';
import { MergePage, type MergeProps } from './merge.page.js';

/** Two contacts of one's own State become one, by a proposal. */
@ApiExcludeController()
@Controller('merge')
export class MergePages {
  constructor(
    private readonly pages: Pages,
    private readonly contacts: ContactsQuery,
    private readonly makes: MakeProposal,
  ) {}

  @May('proposal/draft')
  @Get()
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    if (!wordOf(query, 'one') || !wordOf(query, 'other') || query['one'] === query['other']) {
      const { items } = await this.contacts.search(actor, { state: actor.state ?? '', limit: 200 });
      await this.pages.send(request, reply, <MergeChoicePage offices={items} typed={{ values: query, problem: null }} />);
      return;
    }
    const two = await this.twoOf(actor, query);
    await this.pages.send(request, reply, <MergePage {...await this.props(actor, two, { values: filledIn(two), problem: null })} />);
  }

  @May('proposal/draft', { stepUp: true })
  @Post()
  async propose(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    const given = body ?? {};
    const two = await this.twoOf(actor, given);
    try {
      const { id, status } = await this.makes.execute(actor, readMerge(given, two));
      await reply.redirect(`/nominations/${id}?done=nomination-${status}`, 303);
    } catch (error) {
      const props = await this.props(actor, two, { values: given, problem: null });
      await this.pages.refuse(request, reply, error, (found) => {
        const problem = atFields(found, (pointer) => (pointer[1] === 'channels' ? 'channels' : fieldOf(pointer, null)));
        return <MergePage {...props} typed={{ values: given, problem }} />;
      });
    }
  }

  /** Both of one's own State and in use. @throws NotFound */
  private async twoOf(actor: Actor, given: Given): Promise<Two> {
    const named = (name: 'one' | 'other') => this.contacts.one(actor, wordOf(given, name));
    const [one, other] = await Promise.all([named('one'), named('other')]);
    const own = [one, other].every((contact) => contact.state === actor.state && contact.status !== 'withdrawn');
    if (!own || one.id === other.id) throw new NotFound('contact');
    return { one, other };
  }

  private async props(actor: Actor, two: Two, typed: Typed): Promise<MergeProps> {
    const deputies = [two.one, two.other].flatMap(({ deputyContact }) => deputyContact ?? []);
    const offices = await this.contacts.institutions(actor, deputies);
    return { two, offices, typed, mayMake: may(actor, 'proposal/make') };
  }
}

/** The first one is kept, as it is, with all that the other can be reached by after it. */
function filledIn(two: Two): Given {
  const { id } = two.one;
  const choices = differences(two).map((name) => [`choice-${name}`, id]);
  const order = channelsOf(two).map((channel, i) => [`order-${channel.id}`, String(i + 1)]);
  return { keep: id, ...(Object.fromEntries([...choices, ...order]) as Given) };
}
