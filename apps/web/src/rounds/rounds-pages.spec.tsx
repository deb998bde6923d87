import { CheckDonePage, CheckPage } from '../check/check.page.js';
import { OpenChecksPage } from '../checks/open-checks.page.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { RoundFormPage } from './round-form.page.js';
import { RoundPage } from './round.page.js';
import { RoundsPage } from './rounds.page.js';
import { AT, contact, names, shared } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const round = {
  id: 'r',
  reference: 'PING-2026-2',
  title: 'Spring',
  status: 'running',
  exercise: true,
  recipients: 3,
  startedAt: AT,
  deadline: AT,
  replyWindow: 'PT48H',
};
const check = {
  id: 'k',
  state: 'QM',
  category: 'technical',
  contactId: 'c1',
  reference: 'PING-2026-2-QM1',
  status: 'sent',
  sentAt: AT,
  deadline: AT,
  confirmedAt: null,
  late: false,
  exercise: true,
  contact,
  address: 'cert@qm.example',
  mayAnswer: true,
};

lookAtPages({
  check: <CheckPage typed={NOTHING_TYPED} />,
  'check-done': <CheckDonePage reference="PING-1" confirmedAt={AT} answer="change" late />,
  'open-checks': <OpenChecksPage checks={[check, { ...check, contact: null, address: null, mayAnswer: false }]} />,
  rounds: <RoundsPage rounds={[round]} mayDraft />,
  'round-form': <RoundFormPage typed={NOTHING_TYPED} names={names} />,
  preview: (
    <RoundPage
      {...shared}
      round={{ ...round, status: 'draft' }}
      mayStart
      counts={{}}
      checks={[]}
      results={null}
      preview={[{ state: 'QN', institution: 'National CERT', address: 'cert@qn.example', language: 'ar', timeZone: 'Asia/Amman' }]}
    />
  ),
  round: (
    <RoundPage
      {...shared}
      round={round}
      mayStart
      preview={null}
      counts={{ sent: 2 }}
      checks={[]}
      results={{
        medianSeconds: 4000,
        p90Seconds: null,
        confirmedBySystem: 1,
        byCategory: { technical: { sent: 3, confirmed: 1, unanswered: 1, failed: 1 } },
      }}
    />
  ),
});
