import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { Schemes, ScoreIncident } from '@liaison/severity';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { mayWrite } from '../requests/request-desk.js';
import { atFields } from '../parts/at-fields.js';
import { readAnswers } from './read-answers.js';
import { scorePath, ScorePage } from './score.page.js';

/** Answers stand in the address; nothing is stored. */
@May('severity/read')
@ApiExcludeController()
@Controller('severity/score')
export class ScorePages {
  constructor(
    private readonly pages: Pages,
    private readonly schemes: Schemes,
    private readonly scoring: ScoreIncident,
  ) {}

  /** The directory's own method comes first. */
  @Get()
  async first(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const [own] = this.scoring.scorers(actor);
    if (!own) throw new NotFound('severity');
    await reply.redirect(scorePath(own), 303);
  }

  @Get(':scorer')
  async ask(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('scorer') id: string,
    @Query() query: Given,
  ): Promise<void> {
    const scorer = this.scoring.scorer(actor, id);
    const scheme = scorer.scheme === null ? null : await this.schemes.find(scorer.scheme);
    const props = { scorers: this.scoring.scorers(actor), scorer, scheme, mayWrite: mayWrite(actor) };
    try {
      const score = this.scoring.execute(actor, { scorer: id, answers: readAnswers(scorer, query) });
      await this.pages.send(request, reply, <ScorePage {...props} score={score} typed={{ values: query, problem: null }} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => {
        const typed = { values: query, problem: atFields(problem, ([, question = '']) => question) };
        return <ScorePage {...props} score={null} typed={typed} />;
      });
    }
  }
}
