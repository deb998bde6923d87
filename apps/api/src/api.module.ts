import { Module } from '@nestjs/common';
import { DirectoryModule } from '@liaison/directory';
import { IdentityModule } from '@liaison/identity';
import { RequestsModule } from '@liaison/requests';
import { VerificationModule } from '@liaison/verification';
import { AuditEntriesController } from './audit/audit-entries.controller.js';
import { DocsController } from './docs/docs.controller.js';
import { OpenApi } from './docs/open-api.js';
import { ApiKeySubject } from './identity/api-key-subject.js';
import { ApiKeysController } from './identity/api-keys.controller.js';
import { ContactSubject, VisibleContact } from './directory/contact-subject.js';
import { ContactsController } from './directory/contacts.controller.js';
import { FieldsController } from './directory/fields.controller.js';
import { StatesController } from './directory/states.controller.js';
import { MeController } from './identity/me.controller.js';
import { RequestActsController } from './requests/request-acts.controller.js';
import { ReceivedRequestFinder, RequestFinder, SentRequestFinder } from './requests/request-finder.js';
import { RequestsController } from './requests/requests.controller.js';
import { UnknownRouteController } from './unknown-route.controller.js';
import { CheckSubject } from './verification/check-subject.js';
import { ChecksController } from './verification/checks.controller.js';
import { ConfirmationsController } from './verification/confirmations.controller.js';
import { RoundSubject } from './verification/round-subject.js';
import { RoundActsController } from './verification/round-acts.controller.js';
import { RoundsController } from './verification/rounds.controller.js';

const identity = [MeController, ApiKeysController, AuditEntriesController];
const directory = [StatesController, ContactsController, FieldsController];
const verification = [RoundsController, RoundActsController, ConfirmationsController, ChecksController];

const requests = [RequestsController, RequestActsController];

const finders = [RequestFinder, ReceivedRequestFinder, SentRequestFinder];

/** The routes of `/api/v1`: every area's controllers, and the modules whose use cases they call. */
@Module({
  imports: [DirectoryModule, IdentityModule, RequestsModule, VerificationModule],
  controllers: [...identity, ...directory, ...verification, ...requests, DocsController, UnknownRouteController],
  providers: [ContactSubject, VisibleContact, CheckSubject, RoundSubject, ApiKeySubject, OpenApi, ...finders],
})
export class ApiModule {}
