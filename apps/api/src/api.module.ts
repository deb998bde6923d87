import { Module } from '@nestjs/common';
import { DirectoryModule } from '@liaison/directory';
import { IdentityModule } from '@liaison/identity';
import { RequestsModule } from '@liaison/requests';
import { SeverityModule } from '@liaison/severity';
import { VerificationModule } from '@liaison/verification';
import { AuditEntriesController } from './audit/audit-entries.controller.js';
import { DocsController } from './docs/docs.controller.js';
import { OpenApi } from './docs/open-api.js';
import { ApiKeySubject } from './identity/api-key-subject.js';
import { ApiKeysController } from './identity/api-keys.controller.js';
import { ContactSubject, VisibleContact } from './directory/contact-subject.js';
import { LeakedKeysController } from './identity/leaked-keys.controller.js';
import { MirrorRequestsController } from './identity/mirror-requests.controller.js';
import { MirrorSubject } from './identity/mirror-subject.js';
import { ContactsController } from './directory/contacts.controller.js';
import { ContactsExportController } from './directory/contacts-export.controller.js';
import { ChangesController } from './directory/changes.controller.js';
import { ContactReportsController } from './directory/contact-reports.controller.js';
import { ReportSubject } from './directory/report-subject.js';
import { AvailabilityController } from './directory/availability.controller.js';
import { HandOverController } from './directory/hand-over.controller.js';
import { DuplicatesController } from './directory/duplicates.controller.js';
import { FieldsController } from './directory/fields.controller.js';
import { HolderSubject } from './directory/holder-subject.js';
import { HoldersController } from './directory/holders.controller.js';
import { KeysController } from './directory/keys.controller.js';
import { CoverageController } from './directory/coverage.controller.js';
import { ParticipationController } from './directory/participation.controller.js';
import { StateParticipationController } from './directory/state-participation.controller.js';
import { ProfileFilesController } from './directory/profile-files.controller.js';
import { ProfileController } from './directory/profile.controller.js';
import { StatesController } from './directory/states.controller.js';
import { ImportSubject } from './imports/import-subject.js';
import { ImportsController } from './imports/imports.controller.js';
import { MeController } from './identity/me.controller.js';
import { NominationActsController } from './nominations/nomination-acts.controller.js';
import { NominationsController } from './nominations/nominations.controller.js';
import { ProposalSubject } from './nominations/proposal-subject.js';
import { ClassificationController } from './requests/classification.controller.js';
import { RequestActsController } from './requests/request-acts.controller.js';
import { ReceivedRequestFinder, RequestFinder, SentRequestFinder } from './requests/request-finder.js';
import { RequestsController } from './requests/requests.controller.js';
import { PlacementSubject } from './severity/placement-subject.js';
import { SchemesController } from './severity/schemes.controller.js';
import { ScoresController } from './severity/scores.controller.js';
import { StateSchemeController } from './severity/state-scheme.controller.js';
import { StateSubject } from './severity/state-subject.js';
import { EditionFilesController } from './editions/edition-files.controller.js';
import { EditionKeysController } from './editions/edition-keys.controller.js';
import { EditionSubject } from './editions/edition-subject.js';
import { EditionsController } from './editions/editions.controller.js';
import { UnknownRouteController } from './unknown-route.controller.js';
import { CheckSubject } from './verification/check-subject.js';
import { ChecksController } from './verification/checks.controller.js';
import { ConfirmationsController } from './verification/confirmations.controller.js';
import { RoundSubject } from './verification/round-subject.js';
import { RoundActsController } from './verification/round-acts.controller.js';
import { RoundsController } from './verification/rounds.controller.js';

const directory = [
  StatesController,
  ProfileController,
  ProfileFilesController,
  ParticipationController,
  StateParticipationController,
  CoverageController,
  ContactsExportController,
  ContactsController,
  ChangesController,
  ContactReportsController,
  AvailabilityController,
  DuplicatesController,
  HandOverController,
  FieldsController,
  HoldersController,
  KeysController,
];
const identity = [MeController, ApiKeysController, LeakedKeysController, MirrorRequestsController, AuditEntriesController];
const nominations = [NominationsController, NominationActsController];
const imports = [ImportsController];
const editions = [EditionFilesController, EditionsController, EditionKeysController];
const verification = [RoundsController, RoundActsController, ConfirmationsController, ChecksController];

const requests = [RequestsController, RequestActsController, ClassificationController];

const severity = [SchemesController, ScoresController, StateSchemeController];

const finders = [
  ReportSubject,
  ImportSubject,
  EditionSubject,
  ProposalSubject,
  PlacementSubject,
  StateSubject,
  RequestFinder,
  ReceivedRequestFinder,
  SentRequestFinder,
];

/** The routes of `/api/v1`: every area's controllers, and the modules whose use cases they call. */
@Module({
  imports: [DirectoryModule, IdentityModule, RequestsModule, SeverityModule, VerificationModule],
  controllers: [
    ...identity,
    ...directory,
    ...nominations,
    ...imports,
    ...editions,
    ...verification,
    ...requests,
    ...severity,
    DocsController,
    UnknownRouteController,
  ],
  providers: [ContactSubject, HolderSubject, VisibleContact, CheckSubject, RoundSubject, ApiKeySubject, MirrorSubject, OpenApi, ...finders],
})
export class ApiModule {}
