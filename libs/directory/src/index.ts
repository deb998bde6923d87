export { AddContact } from './add-contact.js';
export type { ChangesPage, DirectoryChange, Position } from './changes/change.view.js';
export { ChangesQuery } from './changes/changes.query.js';
export { ChannelEvidence, type Confirmation } from './channel-evidence.js';
export { StateAlreadyListed, StateNotListed, UnreadableFile } from './directory.errors.js';
export { DirectoryModule } from './directory.module.js';
export { type ChannelRecord, type ContactRecord, type NewContact, REMITS } from './domain/contact-record.js';
export { type Hours, isOpen, nextChange, nextOpening, NO_HOURS, type Shift, type Weekday, WEEKDAYS } from './domain/hours.js';
export { readHours, writeHours, writeShifts } from './domain/hours-text.js';
export { hoursText } from './hours-in-language.js';
export { isZone } from './domain/wall-time.js';
export { ListState, type NewState, type StateNames } from './list-state.js';
export { type Choice, type MailChannel, MailChannels } from './mail-channels.js';
export { type RoutingChannel, type RoutingContact, RoutingContacts } from './routing-contacts.js';
export { type RevealedChannel, RevealNumber } from './reveal-number.js';
export { SetVisibility } from './set-visibility.js';
export { ContactViews } from './views/contact-views.js';
export { EnterViews } from './views/enter-views.js';
export { TurnHours } from './turn-hours.js';
export { ChangeContact, type LowRisk } from './change-contact.js';
export { type LockedContact, mayChange } from './record/locked-contact.js';
export { ReviseContact } from './record/revise-contact.js';
export { type Reason, whyFound } from './search/why-found.js';
export { RenewWords } from './search/renew-words.js';
export type { ContactFilter, PageEnd } from './search/contact-filter.js';
export type { ChannelEvidenceView, ChannelView, ContactDetail, ContactVersionView, ContactView } from './contact.view.js';
export { type ContactPage, ContactsQuery, type Written, type WrittenPage } from './contacts.query.js';
export { StatesQuery, type StateView } from './states.query.js';
export type { Coverage, RegionCoverage } from './domain/coverage.js';
export { hostOf } from './domain/link.js';
export {
  type FieldRule,
  fieldsOf,
  isSection,
  PROFILE_SECTIONS,
  type ProfileEntry,
  type ProfileSection,
  type StateProfile,
} from './domain/profile.js';
export { AddProfileFile } from './profile/add-profile-file.js';
export { type ProfileFile, ProfileQuery, type ProfileVersion, type ProfileView } from './profile/profile.query.js';
export { type ExpectedProfile, PublishProfile } from './profile/publish-profile.js';
export { type Participation, type ParticipationAct, PARTICIPATIONS } from './domain/participation.js';
export type { Region } from './domain/un-regions.js';
export { UN_STATES, unState } from './domain/un-names.js';
export { AskForHelp, type HelpWanted } from './participation/ask-for-help.js';
export { CoverageQuery, type CoverageView } from './participation/coverage.query.js';
export { InviteState, type StateInvitation } from './participation/invite-state.js';
export { type Acceptance, type AuthorityOffice, JoinDirectory } from './participation/join-directory.js';
export { LeaveDirectory } from './participation/leave-directory.js';
export { ParticipationQuery, type ParticipationView } from './participation/participation.query.js';
export { COLUMNS } from './files/columns.js';
export { FILE_FORMATS, type FileFormat } from './files/read-contact-file.js';
export type { RowFault } from './files/row.js';
export { type ContactsExport, ExportContacts, type WantedExport } from './exports/export-contacts.js';
export { EXPORT_FORMATS, type ExportFormat } from './exports/export-formats.js';
export { IMPORT_STATUSES, type ImportStatus, type Outcome, OUTCOMES } from './domain/contact-import.js';
export type { ImportCounts } from './files/stage-counts.js';
export { ApplyImport } from './imports/apply-import.js';
export { ContactUses, type UsedContact } from './imports/contact-uses.js';
export { DiscardImport } from './imports/discard-import.js';
export { ImportContacts, type ImportOptions, type ImportReport } from './imports/import-contacts.js';
export type { ImportRowView, ImportView } from './imports/import.view.js';
export { ImportsQuery } from './imports/imports.query.js';
export { PreviewImport } from './imports/preview-import.js';
export { UndoImport } from './imports/undo-import.js';
export { DIRECTORY_LEFTOVERS } from './leftovers.js';
export { AcceptProposal } from './proposals/accept-proposal.js';
export { type AnsweredChange, AnswerChange, CHANGE_ANSWERS, type ChangeAnswer } from './proposals/answer-change.js';
export { ClaimProposal } from './proposals/claim-proposal.js';
export { ConfirmProposal } from './proposals/confirm-proposal.js';
export { type ContactChange, ContactChanges } from './proposals/contact-changes.js';
export { ExtendCoolingOff } from './proposals/extend-cooling-off.js';
export { type MadeProposal, MakeProposal } from './proposals/make-proposal.js';
export { type NewProposal, type Values } from './proposals/new-proposal.js';
export { NoteFiles } from './proposals/note-files.js';
export { ProposalsDue } from './proposals/proposals-due.js';
export { type ProposalFilter, ProposalsQuery } from './proposals/proposals.query.js';
export type { ProposalEventView, ProposalSummary, ProposalView } from './proposals/proposal.view.js';
export { RefuseProposal } from './proposals/refuse-proposal.js';
export { SubmitDraft } from './proposals/submit-draft.js';
export { TakeBackProposal } from './proposals/take-back-proposal.js';
export { UndoProposal } from './proposals/undo-proposal.js';
export { type Verification, VerifyProposal } from './proposals/verify-proposal.js';
export type { CallBack } from './domain/call-back.js';
export { showField, weekdayName } from './proposals/letters/show-field.js';
export type { FieldChange } from './domain/field-risk.js';
export { LARGEST_FILE, type NoteVerbale } from './domain/note-verbale.js';
export { PROPOSAL_ACTS, PROPOSAL_STATUSES, type ProposalAct, type ProposalStatus, type ProposalStep } from './domain/proposal.js';
export type { Flag } from './proposals/look-alike.js';
export { DepositKey } from './keys/deposit-key.js';
export { KeysQuery, type KeyView } from './keys/keys.query.js';
export { WarnOfKeys } from './keys/warn-of-keys.js';
export { ForgetHolders } from './people/forget-holders.js';
export type { Holder, HolderView } from './people/holder.js';
export { HoldersQuery } from './people/holders.query.js';
export { RecordHolder } from './people/record-holder.js';
export { AskEdition, type AskedEdition } from './editions/ask-edition.js';
export { SetBooksDue } from './editions/book/set-books-due.js';
export {
  type EditionDetail,
  type EditionFileView,
  type EditionPreview,
  EditionsQuery,
  type EditionView,
} from './editions/editions.query.js';
export { type EditionFile, type EditionFormat, FetchEdition, FORMATS } from './editions/fetch-edition.js';
export { NominationForm } from './editions/form/nomination-form.js';
export { IssueEditionsDue } from './editions/issue-editions-due.js';
export { ChangeEditionKeys } from './editions/keys/change-edition-keys.js';
export { EditionKeysQuery, type KeyView as EditionKeyView } from './editions/keys/edition-keys.query.js';
export { NewEditionKey, type NewKey } from './editions/keys/new-edition-key.js';
export { type Doubt, exitCodeOf, type Genuine, type Verification as EditionVerification } from './editions/verify/verification.js';
export { type Evidence, verifyEdition } from './editions/verify/verify-edition.js';
export { WithdrawEdition } from './editions/withdraw-edition.js';
export { type ContactMark, MOST_IN_BOOK } from './domain/editions/edition.js';
export { type EvidenceLimits, type Freshness, freshness } from './domain/evidence.js';
export { type Gap } from './domain/gaps.js';
export { whoAnswers } from './domain/who-answers.js';
export { GapsQuery } from './record/gaps.query.js';
export type { HolidayPlan } from './domain/state-holidays.js';
export { type HolidayChange, SetHolidays } from './record/set-holidays.js';
export { suggestHolidays } from './record/suggest-holidays.js';
export { ConfirmHandOver, type HandOverCheck } from './people/confirm-hand-over.js';
export { HandOverContact } from './people/hand-over-contact.js';
export type { DuplicateReason } from './domain/likely-duplicates.js';
export { DUPLICATE_REASONS } from './domain/likely-duplicates.js';
export { DismissDuplicate } from './duplicates/dismiss-duplicate.js';
export { type DuplicateContact, DuplicatesQuery, type DuplicateView } from './duplicates/duplicates.query.js';
export { ReportContact } from './reports/report-contact.js';
export { ReportsQuery } from './reports/reports.query.js';
export { REPORT_FIELDS, type ReportField, type ReportView } from './reports/report.view.js';
export { SettleReport } from './reports/settle-report.js';
