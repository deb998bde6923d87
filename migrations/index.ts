import { Foundation20261123100000 } from './20261123T1000-foundation.js';
import { Audit20261123101000 } from './20261123T1010-audit.js';
import { Directory20261123102000 } from './20261123T1020-directory.js';
import { Identity20261123103000 } from './20261123T1030-identity.js';
import { Messaging20261123104000 } from './20261123T1040-messaging.js';
import { Verification20261123105000 } from './20261123T1050-verification.js';
import { Requests20261123106000 } from './20261123T1060-requests.js';
import { Severity20261125100000 } from './20261125T1000-severity.js';
import { Factors20261125110000 } from './20261125T1100-factors.js';
import { Invitations20261125113000 } from './20261125T1130-invitations.js';
import { PasswordReset20261125113500 } from './20261125T1135-password-reset.js';
import { FactorReset20261125114000 } from './20261125T1140-factor-reset.js';
import { Attempts20261125120000 } from './20261125T1200-attempts.js';
import { Fields20261125123000 } from './20261125T1230-fields.js';
import { Correspondence20261125123100 } from './20261125T1231-correspondence.js';
import { ContactViews20261125123200 } from './20261125T1232-contact-views.js';
import { KeyRotation20261125125000 } from './20261125T1250-key-rotation.js';
import { KeyTerms20261125120100 } from './20261125T1201-key-terms.js';
import { Classification20261125130000 } from './20261125T1300-classification.js';
import { Counts20261125120200 } from './20261125T1202-counts.js';
import { SingleSignOn20261125133000 } from './20261125T1330-single-sign-on.js';
import { Record20261126100000 } from './20261126T1000-record.js';
import { People20261126100100 } from './20261126T1001-people.js';
import { HandOver20261126100200 } from './20261126T1002-hand-over.js';
import { Search20261126104000 } from './20261126T1040-search.js';
import { Participation20261126106000 } from './20261126T1060-participation.js';
import { StateProfile20261126106100 } from './20261126T1061-state-profile.js';
import { Changes20261126107000 } from './20261126T1070-changes.js';
import { ContactReports20261126107100 } from './20261126T1071-contact-reports.js';
import { ContactImports20261126111000 } from './20261126T1110-contact-imports.js';
import { RoleChanges20261126109500 } from './20261126T1095-role-changes.js';
import { Proposals20261126102000 } from './20261126T1020-proposals.js';
import { Leftovers20261126109600 } from './20261126T1096-leftovers.js';
import { Readings20261126114000 } from './20261126T1140-readings.js';
import { UnnamedFiles20261126115000 } from './20261126T1150-unnamed-files.js';
import { Merge20261126113000 } from './20261126T1130-merge.js';
import { AddressTwins20261126113100 } from './20261126T1131-address-twins.js';
import { RareMatches20261126114100 } from './20261126T1141-rare-matches.js';
import { Editions20261126105000 } from './20261126T1050-editions.js';

/** Every migration in the order it runs. */
export const migrations = [
  Foundation20261123100000,
  Audit20261123101000,
  Directory20261123102000,
  Identity20261123103000,
  Messaging20261123104000,
  Verification20261123105000,
  Requests20261123106000,
  Severity20261125100000,
  Factors20261125110000,
  Invitations20261125113000,
  PasswordReset20261125113500,
  FactorReset20261125114000,
  Attempts20261125120000,
  KeyTerms20261125120100,
  Counts20261125120200,
  Fields20261125123000,
  Correspondence20261125123100,
  ContactViews20261125123200,
  KeyRotation20261125125000,
  Classification20261125130000,
  SingleSignOn20261125133000,
  Record20261126100000,
  People20261126100100,
  HandOver20261126100200,
  Proposals20261126102000,
  Search20261126104000,
  Editions20261126105000,
  Participation20261126106000,
  StateProfile20261126106100,
  Changes20261126107000,
  ContactReports20261126107100,
  RoleChanges20261126109500,
  Leftovers20261126109600,
  ContactImports20261126111000,
  Merge20261126113000,
  AddressTwins20261126113100,
  Readings20261126114000,
  RareMatches20261126114100,
  UnnamedFiles20261126115000,
];
