import { errors } from './errors.js';
import { identity } from './identity.js';
import { accounts } from './accounts.js';
import { keys } from './keys.js';
import { directory } from './directory.js';
import { record } from './record.js';
import { recordPages } from './record-pages.js';
import { participation } from './participation.js';
import { nominationsPage } from './nominations-page.js';
import { nominations } from './nominations.js';
import { profile } from './profile.js';
import { editions } from './editions.js';
import { book } from './book.js';
import { form } from './form.js';
import { editionsCli } from './editions-cli.js';
import { messaging } from './messaging.js';
import { verification } from './verification.js';
import { requests } from './requests.js';
import { classification } from './classification.js';
import { refusals } from '../refusals.js';
import { severity } from './severity.js';
import { severityRefusals } from './severity-refusals.js';
import { severityWords } from './severity-words.js';
import { classificationPage } from './classification-page.js';
import { web } from './web.js';
import { history } from './history.js';
import { duplicates } from './duplicates.js';
import { holidays } from './holidays.js';
import { cliService } from './cli-service.js';
import { imports } from './imports.js';
import { reports } from './reports.js';
import { search } from './search.js';
import { trail } from './trail.js';
import { tried } from './tried.js';
import { access } from './access.js';
import { signOn } from './sign-on.js';
import { cli } from './cli.js';

export const ar = {
  ...errors,
  ...identity,
  ...accounts,
  ...keys,
  ...directory,
  ...record,
  ...recordPages,
  ...participation,
  ...nominations,
  ...nominationsPage,
  ...profile,
  ...editions,
  ...book,
  ...form,
  ...editionsCli,
  ...messaging,
  ...verification,
  ...requests,
  ...classification,
  ...refusals(severityRefusals),
  ...severityWords,
  ...severity,
  ...classificationPage,
  ...web,
  ...history,
  ...duplicates,
  ...holidays,
  ...cliService,
  ...imports,
  ...reports,
  ...search,
  ...trail,
  ...tried,
  ...access,
  ...signOn,
  ...cli,
};
