import { AskEdition } from './ask-edition.js';
import { SetBooksDue } from './book/set-books-due.js';
import { EditionsQuery } from './editions.query.js';
import { FetchEdition } from './fetch-edition.js';
import { NominationForm } from './form/nomination-form.js';
import { IssueEdition } from './issue-edition.js';
import { IssueEditionsDue } from './issue-editions-due.js';
import { ChangeEditionKeys } from './keys/change-edition-keys.js';
import { EditionKeysQuery } from './keys/edition-keys.query.js';
import { NewEditionKey } from './keys/new-edition-key.js';
import { SigningKeys } from './keys/signing-key.js';
import { PublicContents } from './public-contents.js';
import { RenewWithdrawals } from './renew-withdrawals.js';
import { WithdrawEdition } from './withdraw-edition.js';

/** The use cases and queries of editions. */
export const EDITIONS = [
  AskEdition,
  ChangeEditionKeys,
  EditionKeysQuery,
  EditionsQuery,
  FetchEdition,
  IssueEditionsDue,
  NewEditionKey,
  NominationForm,
  SetBooksDue,
  WithdrawEdition,
];

/** What they stand on. */
export const EDITION_PARTS = [IssueEdition, PublicContents, RenewWithdrawals, SigningKeys];
