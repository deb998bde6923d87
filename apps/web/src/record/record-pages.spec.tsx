import type { Gap, HolidayChange } from '@liaison/directory';
import { HolidaysPage } from '../holidays/holidays.page.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { DepositPage } from './deposit.page.js';
import { GapsPage } from './gaps.page.js';
import { PeoplePage } from './people.page.js';
import { RecordPage } from './record.page.js';
import { SectionPage } from './section.page.js';
import { SECTIONS } from './sections.js';
import { AT, contact, detail, holder, pgp } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const held = { contact: detail, holders: [holder, { ...holder, id: 'h2', name: null, to: '2020-01-01' }], others: [contact] };
const GAPS: readonly Gap[] = [
  { kind: 'nobody', category: 'technical', from: AT, to: AT, names: ['عيد'] },
  { kind: 'holiday', contact: 'c1', day: '2026-12-25', name: null },
  ...(['no-successor', 'ends', 'reduced'] as const).map((kind) => ({ kind, contact: 'c1', day: '2026-12-25' })),
  ...(['no-hours', 'no-phone', 'no-deputy'] as const).map((kind) => ({ kind, contact: 'c1' })),
];
const HOLIDAYS: readonly HolidayChange[] = [
  {
    ...{ id: 'c1', version: 2, category: 'technical', institution: 'المركز الوطني', roleTitle: 'Duty <desk>', always: false },
    ...{ added: ['2026-12-25'], changed: ['2026-12-26'], removed: ['2026-12-27', '2026-12-28'] },
  },
  {
    ...{ id: 'c2', version: 1, category: 'diplomatic', institution: '国家应急中心', roleTitle: 'Watch', always: true },
    ...{ added: [], changed: [], removed: [] },
  },
];

lookAtPages({
  record: <RecordPage {...held} />,
  ...Object.fromEntries(SECTIONS.map((section) => [`record-${section}`, <SectionPage {...{ ...held, section, typed: NOTHING_TYPED }} />])),
  'record-holidays-suggested': <SectionPage {...{ ...held, section: 'holidays', typed: NOTHING_TYPED, suggested: 'added' }} />,
  'record-people': (
    <PeoplePage
      {...held}
      accounts={[{ id: 'a', name: 'Ana', email: 'ana@qn.example' }]}
      check={{ sentAt: new Date(AT), confirmedAt: null }}
    />
  ),
  'record-people-none': <PeoplePage {...held} accounts={[]} holders={[]} check={null} />,
  deposit: (
    <DepositPage
      keys={[pgp, { ...pgp, fingerprint: 'B'.repeat(40), status: 'revoked', contacts: [] }]}
      offices={[contact]}
      typed={NOTHING_TYPED}
    />
  ),
  'deposit-none': <DepositPage keys={[]} offices={[]} typed={NOTHING_TYPED} />,
  holidays: <HolidaysPage changes={null} suggested="added" typed={NOTHING_TYPED} />,
  'holidays-preview': <HolidaysPage changes={HOLIDAYS} suggested={null} typed={NOTHING_TYPED} />,
  'holidays-none': <HolidaysPage changes={[]} suggested={null} typed={NOTHING_TYPED} />,
  gaps: <GapsPage gaps={GAPS} offices={[contact]} />,
  'gaps-none': <GapsPage gaps={[]} offices={[]} />,
});
