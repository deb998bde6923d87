import { Module } from '@nestjs/common';
import { JudgePlacement } from './judge-placement.js';
import { PublishScheme } from './publish-scheme.js';
import { Schemes } from './schemes.js';
import { SchemesQuery } from './schemes.query.js';
import { ScoreIncident } from './score-incident.js';
import { TranslateLevel } from './translate-level.js';

const FRONT_DOORS = [JudgePlacement, PublishScheme, Schemes, SchemesQuery, ScoreIncident, TranslateLevel];

@Module({ providers: FRONT_DOORS, exports: FRONT_DOORS })
export class SeverityModule {}
