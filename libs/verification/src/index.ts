export { AdvanceRounds } from './advance-rounds.js';
export { AnswerCheck } from './answer-check.js';
export { ConfirmCheck, type TypedConfirmation } from './confirm-check.js';
export { type Answer, ANSWERS, type CheckStatus } from './domain/check.js';
export { readReference } from './domain/reference.js';
export type { RoundStatus } from './domain/round.js';
export { type DraftedRound, DraftRound, type NewRound } from './draft-round.js';
export { PauseRound } from './pause-round.js';
export { type PreviewedRecipient, PreviewRound, type RoundPreview } from './preview-round.js';
export type { Confirmation } from './record-answer.js';
export { ResumeRound } from './resume-round.js';
export { type BoardView, type CheckView, type PageOf, type ResultsView, RoundsQuery, type RoundView } from './rounds.query.js';
export { StartRound } from './start-round.js';
export { StopRound } from './stop-round.js';
export {
  ConfirmationClosed,
  IllegalRoundAct,
  NoRecipients,
  SecondOfficerNeeded,
  TooManyWrongCodes,
  UnknownCode,
} from './verification.errors.js';
export { VerificationModule } from './verification.module.js';
export { VERIFICATION_LEFTOVERS } from './leftovers.js';
