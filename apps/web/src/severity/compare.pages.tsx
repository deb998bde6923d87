import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '@liaison/http';
import { type Catalogue, levelOf, type PublishedScheme, Schemes } from '@liaison/severity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { ComparePage } from './compare.page.js';
import { referenceOf } from './paths.js';
import { read } from './reading.js';

const LONGEST = 200;

/** Two scales over one ruler: what is asked for stands in the address, so that it can be sent to a colleague. */
@May('severity/read')
@ApiExcludeController()
@Controller('severity/compare')
export class ComparePages {
  constructor(
    private readonly pages: Pages,
    private readonly schemes: Schemes,
  ) {}

  @Get()
  async compare(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Given): Promise<void> {
    const catalogue = await this.schemes.current();
    try {
      const [from, to] = [chosen(catalogue, query, 'from'), chosen(catalogue, query, 'to')];
      const values = { ...query, ...(from && { from: referenceOf(from) }), ...(to && { to: referenceOf(to) }) };
      const reading = !from || !to ? null : referenceOf(from) === referenceOf(to) ? 'same' : read(from, to);
      const level = from && levelOf(from, wordOf(query, 'level'));
      const page = (
        <ComparePage typed={{ values, problem: null }} schemes={choices(catalogue, from, to)} reading={reading} chosen={level} />
      );
      await this.pages.send(request, reply, page);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => (
        <ComparePage typed={{ values: query, problem }} schemes={catalogue.all()} reading={null} />
      ));
    }
  }
}

/** `gb-ncsc`, or `gb-ncsc@2018` for one version. @throws UnknownReference */
function chosen(catalogue: Catalogue, query: Given, name: 'from' | 'to'): PublishedScheme | null {
  const [scheme = '', version] = wordOf(query, name).slice(0, LONGEST).split('@');
  return scheme === '' ? null : catalogue.need({ scheme, version }, `/${name}`);
}

/** What is in force, and the older versions that are looked at. */
function choices(catalogue: Catalogue, ...looked: readonly (PublishedScheme | null)[]): PublishedScheme[] {
  const all = new Map([...catalogue.all(), ...looked.filter((one) => one !== null)].map((scheme) => [referenceOf(scheme), scheme]));
  return [...all.values()];
}
