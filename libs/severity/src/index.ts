export { Catalogue, type SchemeReference } from './domain/catalogue.js';
export { levelFaults, levelWarnings, MOST_LEVELS, type SchemeWarning } from './domain/check-levels.js';
export { chooseScorer } from './domain/choose-scorer.js';
export { type Fidelity, translate, type Translation, type TranslationWarning, untranslated, WARNINGS } from './domain/crosswalk.js';
export { exchanged, type ExchangedSeverity, type Handling, writeLine } from './domain/exchange.js';
export { type CandidateReason, explainCandidates } from './domain/explain-candidates.js';
export type { Contribution } from './domain/graded.js';
export type { PublishedScheme } from './domain/published-scheme.js';
export { readLine } from './domain/read-line.js';
export { readOwnSchemes } from './domain/read-own-schemes.js';
export { readScorer } from './domain/read-scorer.js';
export { routingLevel, type RoutingLevel } from './domain/routing-level.js';
export type { FiredRule } from './domain/rules.js';
export {
  type Confidence,
  isComparable,
  isPlaced,
  isUncertain,
  KINDS,
  type Level,
  levelOf,
  type PlacedLevel,
  REFERENCE_POINTS,
  type ReferencePoint,
  type Scheme,
  type SchemeKind,
  type Standing,
} from './domain/scheme.js';
export { score, type Score } from './domain/score.js';
export type { Answer, Answers, Labels, Option, Question, Rule, Scorer, ScorerKind } from './domain/scorer.js';
export { type GivenTranslation, translateGiven } from './domain/translate-given.js';
export { type Judgement, JudgePlacement } from './judge-placement.js';
export { type ExpectedChoice, type Published, PublishScheme } from './publish-scheme.js';
export type { SchemeDetails, SchemeView, StatementView, StateSchemeView } from './scheme.view.js';
export { Schemes } from './schemes.js';
export { readScheme, type SchemeDraft } from './domain/read-scheme.js';
export { SchemesQuery } from './schemes.query.js';
export { type GivenScore, ScoreIncident, type ScorerView } from './score-incident.js';
export { type Connection, seedSchemes } from './seed-schemes.js';
export {
  InvalidAnswers,
  InvalidScheme,
  InvalidScorer,
  PinOutOfRange,
  SchemeIdTaken,
  SchemeVersionExists,
  UnknownReference,
  UnreadableLine,
} from './severity.errors.js';
export { SeverityModule } from './severity.module.js';
export { shippedCatalogue } from './shipped/shipped-catalogue.js';
export { REFERENCE_SCHEME, SHIPPED_SCHEMES } from './shipped/shipped-schemes.js';
export { SHIPPED_CONFIGURATIONS, SHIPPED_SCORERS, SHIPPED_SHELF } from './shipped/shipped-scorers.js';
export { TranslateLevel } from './translate-level.js';
