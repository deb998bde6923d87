import { ApplyImport } from './apply-import.js';
import { ContactUses } from './contact-uses.js';
import { DecideRows } from './decide-rows.js';
import { DiscardImport } from './discard-import.js';
import { DraftProposals } from './draft-proposals.js';
import { ImportContacts } from './import-contacts.js';
import { ImportSources } from './import-sources.js';
import { ImportsQuery } from './imports.query.js';
import { KeepImport } from './keep-import.js';
import { PreviewImport } from './preview-import.js';
import { StageFile } from './stage-file.js';
import { UndoImport } from './undo-import.js';
import { WithdrawImported } from './withdraw-imported.js';

/** The use cases and queries of imports. */
export const IMPORTS = [ApplyImport, ContactUses, DiscardImport, ImportContacts, ImportSources, ImportsQuery, PreviewImport, UndoImport];

/** What they stand on. */
export const IMPORT_PARTS = [DecideRows, DraftProposals, KeepImport, StageFile, WithdrawImported];
