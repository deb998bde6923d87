import type { ContactDetail, DuplicateView } from '@liaison/directory';
import { NOTHING_TYPED } from '../parts/typed.js';
import { DuplicatesPage } from './duplicates.page.js';
import { MergeChoicePage } from './merge-choice.page.js';
import { MergePage } from './merge.page.js';
import { contact, detail, personal, shared } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const TWIN: ContactDetail = {
  ...detail,
  ...{ id: 'c2', institution: 'مركز الاستجابة', roleTitle: 'Night desk', place: null, hours: { always: true, week: {}, exceptions: [] } },
  channels: [{ ...personal, id: 'y', masked: false, kind: 'email', address: 'night@qn.example' }],
};
const PAIRS: readonly DuplicateView[] = [true, false].map((likely) => ({
  ...{ state: 'QN', likely, reasons: likely ? ['same-address', 'near-name', 'same-role'] : ['same-number', 'same-institution'] },
  contacts: [
    { id: 'c1', category: 'technical', institution: 'المركز الوطني', roleTitle: 'Duty <desk>' },
    { id: likely ? 'c2' : 'c3', category: 'technical', institution: '国家应急中心', roleTitle: 'Watch' },
  ],
}));

lookAtPages({
  duplicates: <DuplicatesPage {...shared} pairs={PAIRS} officers mayMerge typed={NOTHING_TYPED} />,
  'duplicates-none': <DuplicatesPage {...shared} pairs={[]} nextCursor={null} officers={false} mayMerge={false} typed={NOTHING_TYPED} />,
  merge: <MergePage two={{ one: detail, other: TWIN }} offices={new Map([['c1', 'CERT']])} mayMake typed={NOTHING_TYPED} />,
  'merge-choice': <MergeChoicePage offices={[contact]} typed={NOTHING_TYPED} />,
  'merge-draft': (
    <MergePage two={{ one: detail, other: { ...detail, id: 'c2' } }} offices={new Map()} mayMake={false} typed={NOTHING_TYPED} />
  ),
});
