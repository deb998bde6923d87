import { Module } from '@nestjs/common';
import { IdentityModule } from '@liaison/identity';
import { MessagingModule } from '@liaison/messaging';
import { AddContact } from './add-contact.js';
import { ChangeContact } from './change-contact.js';
import { ChangesQuery } from './changes/changes.query.js';
import { ChannelEvidence } from './channel-evidence.js';
import { ContactsQuery } from './contacts.query.js';
import { ContactViews } from './views/contact-views.js';
import { EnterViews } from './views/enter-views.js';
import { ExportContacts } from './exports/export-contacts.js';
import { ExportedContacts } from './exports/exported-contacts.js';
import { IMPORT_PARTS, IMPORTS } from './imports/providers.js';
import { ListState } from './list-state.js';
import { MailChannels } from './mail-channels.js';
import { EDITION_PARTS, EDITIONS } from './editions/providers.js';
import { HiddenFieldRows } from './hidden-fields.js';
import { AskForHelp } from './participation/ask-for-help.js';
import { CoverageQuery } from './participation/coverage.query.js';
import { InviteState } from './participation/invite-state.js';
import { JoinDirectory } from './participation/join-directory.js';
import { LeaveDirectory } from './participation/leave-directory.js';
import { ParticipationQuery } from './participation/participation.query.js';
import { AddProfileFile } from './profile/add-profile-file.js';
import { ProfileQuery } from './profile/profile.query.js';
import { PublishProfile } from './profile/publish-profile.js';
import { PersonalNumbers } from './personal-numbers.js';
import { RevealNumber } from './reveal-number.js';
import { PROPOSAL_DOORS, PROPOSAL_PARTS } from './proposals/providers.js';
import { SetVisibility } from './set-visibility.js';
import { RoutingContacts } from './routing-contacts.js';
import { ContactReadings } from './readings/contact-readings.js';
import { ReadingStore } from './readings/reading-store.js';
import { TellOfReading } from './readings/tell-of-reading.js';
import { DepositKey } from './keys/deposit-key.js';
import { KeysQuery } from './keys/keys.query.js';
import { WarnOfKeys } from './keys/warn-of-keys.js';
import { ForgetHolders } from './people/forget-holders.js';
import { HoldersQuery } from './people/holders.query.js';
import { RecordHolder } from './people/record-holder.js';
import { ConfirmHandOver } from './people/confirm-hand-over.js';
import { HandOverContact } from './people/hand-over-contact.js';
import { GapsQuery } from './record/gaps.query.js';
import { DismissDuplicate } from './duplicates/dismiss-duplicate.js';
import { DuplicatesQuery } from './duplicates/duplicates.query.js';
import { ReportContact } from './reports/report-contact.js';
import { ReportsQuery } from './reports/reports.query.js';
import { SettleReport } from './reports/settle-report.js';
import { TellOfReport } from './reports/tell-of-report.js';
import { SetHolidays } from './record/set-holidays.js';
import { ReviseContact } from './record/revise-contact.js';
import { StoreChannels } from './record/store-channels.js';
import { CommonWords } from './search/common-words.js';
import { ContactSearch } from './search/contact-search.js';
import { RenewWords } from './search/renew-words.js';
import { SimilarWords } from './search/similar-words.js';
import { StateWords } from './search/state-words.js';
import { WordStates } from './search/word-states.js';
import { StatesQuery } from './states.query.js';
import { StoreContacts } from './store-contacts.js';
import { TurnHours } from './turn-hours.js';

const participation = [AskForHelp, CoverageQuery, InviteState, JoinDirectory, LeaveDirectory, ParticipationQuery];
const search = [CommonWords, ContactSearch, SimilarWords, StateWords, WordStates];

const profile = [AddProfileFile, ProfileQuery, PublishProfile];

const FRONT_DOORS = [
  DismissDuplicate,
  DuplicatesQuery,
  ReportContact,
  ReportsQuery,
  SettleReport,
  ...profile,
  ...participation,
  AddContact,
  ChangeContact,
  ChangesQuery,
  ChannelEvidence,
  DepositKey,
  ForgetHolders,
  ConfirmHandOver,
  GapsQuery,
  HandOverContact,
  HoldersQuery,
  KeysQuery,
  RecordHolder,
  WarnOfKeys,
  ContactsQuery,
  ContactViews,
  EnterViews,
  ExportContacts,
  ListState,
  MailChannels,
  RenewWords,
  RevealNumber,
  ReviseContact,
  RoutingContacts,
  SetHolidays,
  SetVisibility,
  StatesQuery,
  TurnHours,
  ...PROPOSAL_DOORS,
  ...IMPORTS,
  ...EDITIONS,
];

@Module({
  imports: [IdentityModule, MessagingModule],
  providers: [
    ...FRONT_DOORS,
    ...search,
    ...EDITION_PARTS,
    ContactReadings,
    ReadingStore,
    TellOfReading,
    TellOfReport,
    ExportedContacts,
    HiddenFieldRows,
    PersonalNumbers,
    StoreChannels,
    StoreContacts,
    ...PROPOSAL_PARTS,
    ...IMPORT_PARTS,
  ],
  exports: FRONT_DOORS,
})
export class DirectoryModule {}
