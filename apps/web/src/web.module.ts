import { Module } from '@nestjs/common';
import { DirectoryModule } from '@liaison/directory';
import { ErrorPages } from '@liaison/http';
import { IdentityModule } from '@liaison/identity';
import { RequestsModule } from '@liaison/requests';
import { SeverityModule } from '@liaison/severity';
import { VerificationModule } from '@liaison/verification';
import { DemoCodes } from './access/demo-codes.js';
import { EnrolmentPages } from './access/enrolment.pages.js';
import { PasskeyPages } from './access/passkey.pages.js';
import { RecoveryPages } from './access/recovery.pages.js';
import { SecurityPages } from './access/security.pages.js';
import { OrganisationPages } from './access/organisation.pages.js';
import { SecondStepPages } from './access/second-step.pages.js';
import { StepUpDesk } from './access/step-up-desk.js';
import { StepUpPages } from './access/step-up.pages.js';
import { TripCookie } from './access/trip-cookie.js';
import { AdministeredAccountPages } from './accounts/account.pages.js';
import { AccountsDesk } from './accounts/accounts-desk.js';
import { AccountsPages } from './accounts/accounts.pages.js';
import { FactorResetsPages } from './accounts/factor-resets.pages.js';
import { RoleChangesPages } from './accounts/role-changes.pages.js';
import { InvitationsPages } from './accounts/invitations.pages.js';
import { AccountDesk } from './account/account-desk.js';
import { AccountPages } from './account/account.pages.js';
import { PasswordPages } from './account/password.pages.js';
import { PreferencesPages } from './account/preferences.pages.js';
import { SignInPages } from './account/sign-in.pages.js';
import { AssetsController } from './assets/assets.controller.js';
import { CheckPages } from './check/check.pages.js';
import { OpenChecksPages } from './checks/open-checks.pages.js';
import { ImportsDesk } from './imports/imports-desk.js';
import { ImportsPages } from './imports/imports.pages.js';
import { ReportFormPages } from './reports/report-form.pages.js';
import { HolidaysPages } from './holidays/holidays.pages.js';
import { DuplicatesPages } from './duplicates/duplicates.pages.js';
import { MergePages } from './duplicates/merge.pages.js';
import { ReportsPages } from './reports/reports.pages.js';
import { ContactHistoryPages } from './contacts/contact-history.pages.js';
import { ContactsPages } from './contacts/contacts.pages.js';
import { ContactsExportPages } from './contacts/contacts-export.pages.js';
import { DepositPages } from './record/deposit.pages.js';
import { GapsPages } from './record/gaps.pages.js';
import { PeoplePages } from './record/people.pages.js';
import { RecordDesk } from './record/record-desk.js';
import { RecordPages } from './record/record.pages.js';
import { CoveragePages } from './coverage/coverage.pages.js';
import { EditionFilesPages } from './editions/edition-files.pages.js';
import { NominationFormPages } from './editions/nomination-form.pages.js';
import { EditionsPages } from './editions/editions.pages.js';
import { Demonstration } from './frame/demonstration.js';
import { RefusalPages } from './frame/error-pages.js';
import { Pages } from './frame/pages.js';
import { OwnOffices } from './frame/own-offices.js';
import { NamesOfStates } from './frame/state-names.js';
import { HomeDesk } from './home/home-desk.js';
import { HomePages } from './home/home.pages.js';
import { OwnParticipationPages } from './participation/own-participation.pages.js';
import { ParticipationPages } from './participation/participation.pages.js';
import { AnswerPages } from './nominations/answer.pages.js';
import { NominationActs } from './nominations/nomination-acts.js';
import { NominationFormDesk } from './nominations/nomination-form-desk.js';
import { NominationDesk } from './nominations/nomination-desk.js';
import { NominationsPages } from './nominations/nominations.pages.js';
import { PasswordResetPages } from './password-reset/password-reset.pages.js';
import { KeysDesk } from './keys/keys-desk.js';
import { KeysPages } from './keys/keys.pages.js';
import { LeakPages } from './keys/leak.pages.js';
import { MirrorsPages } from './keys/mirrors.pages.js';
import { DraftDesk } from './requests/draft-desk.js';
import { DraftPages } from './requests/draft.pages.js';
import { OwnScale } from './requests/own-scale.js';
import { RequestActs } from './requests/request-acts.js';
import { RequestActsPages } from './requests/request-acts.pages.js';
import { RequestDesk } from './requests/request-desk.js';
import { RequestsPages } from './requests/requests.pages.js';
import { InvitationPages } from './invitation/invitation.pages.js';
import { BoardController } from './rounds/board.controller.js';
import { RoundDesk } from './rounds/round-desk.js';
import { RoundsPages } from './rounds/rounds.pages.js';
import { ComparePages } from './severity/compare.pages.js';
import { OwnScaleDesk } from './severity/own-desk.js';
import { OwnScalePages } from './severity/own.pages.js';
import { SchemesPages } from './severity/schemes.pages.js';
import { ScorePages } from './severity/score.pages.js';
import { ProfileDesk } from './states/profile-desk.js';
import { ProfilePages } from './states/profile.pages.js';
import { StatesPages } from './states/states.pages.js';
import { Subjects } from './trail/subjects.js';
import { TrailPages } from './trail/trail.pages.js';

/** The pages for people: the same use cases as the api, in process. */
@Module({
  imports: [IdentityModule, DirectoryModule, VerificationModule, RequestsModule, SeverityModule],
  controllers: [
    AssetsController,
    HomePages,
    SignInPages,
    OrganisationPages,
    SecondStepPages,
    StepUpPages,
    EnrolmentPages,
    PasskeyPages,
    RecoveryPages,
    SecurityPages,
    PasswordPages,
    PreferencesPages,
    AccountPages,
    KeysPages,
    LeakPages,
    MirrorsPages,
    AccountsPages,
    InvitationsPages,
    FactorResetsPages,
    RoleChangesPages,
    AdministeredAccountPages,
    InvitationPages,
    PasswordResetPages,
    CheckPages,
    ImportsPages,
    ReportFormPages,
    DuplicatesPages,
    HolidaysPages,
    MergePages,
    ReportsPages,
    ContactHistoryPages,
    ContactsExportPages,
    ContactsPages,
    RecordPages,
    PeoplePages,
    DepositPages,
    GapsPages,
    StatesPages,
    ProfilePages,
    CoveragePages,
    OwnParticipationPages,
    ParticipationPages,
    OpenChecksPages,
    AnswerPages,
    NominationsPages,
    EditionFilesPages,
    EditionsPages,
    NominationFormPages,
    BoardController,
    RoundsPages,
    RequestsPages,
    DraftPages,
    RequestActsPages,
    SchemesPages,
    ComparePages,
    ScorePages,
    OwnScalePages,
    TrailPages,
  ],
  providers: [
    Pages,
    Demonstration,
    DemoCodes,
    TripCookie,
    NamesOfStates,
    Subjects,
    OwnOffices,
    RoundDesk,
    AccountDesk,
    KeysDesk,
    AccountsDesk,
    HomeDesk,
    RequestDesk,
    DraftDesk,
    RequestActs,
    OwnScaleDesk,
    ProfileDesk,
    RecordDesk,
    OwnScale,
    NominationActs,
    ImportsDesk,
    NominationDesk,
    NominationFormDesk,
    StepUpDesk,
    { provide: ErrorPages, useClass: RefusalPages },
  ],
})
export class WebModule {}
