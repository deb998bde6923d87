import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { type Coverage, coverageByRegion, coverageOf, type RegionCoverage } from '../domain/coverage.js';
import { type Region, unRegion } from '../domain/un-regions.js';

export interface CoverageView {
  readonly regions: readonly RegionCoverage[];
  readonly total: Coverage;
}

/** How far the directory reaches. Of States that do not take part it says nothing, not even how many they are. */
@Injectable()
export class CoverageQuery {
  constructor(private readonly reads: Reads) {}

  async picture(actor: Actor): Promise<CoverageView> {
    allow(actor, 'directory/read');
    const rows = await this.reads.all<Row>('coverage', SELECT, [actor.directoryId]);
    const states = rows.map(({ code, region, ...has }) => ({ ...has, region: region ?? unRegion(code) }));
    return { regions: coverageByRegion(states), total: coverageOf(states) };
  }
}

interface Row extends Record<string, unknown> {
  readonly code: string;
  readonly region: Region | null;
  readonly technical: boolean;
  readonly diplomatic: boolean;
}

const has = (category: string) => `exists (select from contact c where c.directory_id = s.directory_id and c.state = s.code
  and c.status = 'active' and c.category = '${category}')`;

const SELECT = `
  select s.code, s.region, ${has('technical')} as technical, ${has('diplomatic')} as diplomatic
  from state s where s.directory_id = $1 and s.participation = 'participating'`;
