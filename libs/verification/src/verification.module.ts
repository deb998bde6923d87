import { Module } from '@nestjs/common';
import { DirectoryModule } from '@liaison/directory';
import { MessagingModule } from '@liaison/messaging';
import { AdvanceRounds } from './advance-rounds.js';
import { AnswerCheck } from './answer-check.js';
import { CheckCodes } from './check-codes.js';
import { CheckSteps } from './check-steps.js';
import { CloseChecks } from './close-checks.js';
import { ConfirmCheck } from './confirm-check.js';
import { DraftRound } from './draft-round.js';
import { FinishRounds } from './finish-rounds.js';
import { PauseRound } from './pause-round.js';
import { PreviewRound } from './preview-round.js';
import { RecordAnswer } from './record-answer.js';
import { ResumeRound } from './resume-round.js';
import { RoundsQuery } from './rounds.query.js';
import { SettleChecks } from './settle-checks.js';
import { StartRound } from './start-round.js';
import { StopRound } from './stop-round.js';
import { WrongCodes } from './wrong-codes.js';

const FRONT = [
  ...[DraftRound, PreviewRound, StartRound, PauseRound, ResumeRound, StopRound],
  ...[ConfirmCheck, AnswerCheck, RoundsQuery, AdvanceRounds],
];

@Module({
  imports: [DirectoryModule, MessagingModule],
  providers: [...FRONT, CheckCodes, CheckSteps, CloseChecks, FinishRounds, RecordAnswer, SettleChecks, WrongCodes],
  exports: FRONT,
})
export class VerificationModule {}
