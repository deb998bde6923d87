import type { VNode } from 'preact';
import { render } from '../frame/render.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ReportFormPage } from '../reports/report-form.page.js';
import { ReportsPage } from '../reports/reports.page.js';
import { ContactHistoryPage } from './contact-history.page.js';
import { ContactPage } from './contact.page.js';
import { ContactsPage } from './contacts.page.js';
import { AT, contact, detail, holder, names, pgp, proposal, shared } from '../../../../tests/support/page-examples.js';
import { lookAtPages, readerOf } from '../../../../tests/support/look-at-pages.js';

const found = { ...contact, reasons: [] };
const reasons = [
  { by: 'place', text: 'عمّان' },
  { by: 'name', text: 'National CERT', language: 'en' },
] as const;
const typedWords = { values: { q: 'nordlnad <b>', category: 'technical' }, problem: null };
const limits = { freshFor: 1, oldAfter: 2 };
const detailed = {
  contact: detail,
  offices: [contact, { ...contact, id: 'c2', availableNow: true }],
  holders: [holder],
  keys: [pgp],
  limits,
};

const pages: Readonly<Record<string, VNode>> = {
  contacts: <ContactsPage {...shared} typed={NOTHING_TYPED} items={Array.from({ length: 50 }, () => found)} similar={null} mayExport />,
  'contacts-similar': (
    <ContactsPage {...shared} mayExport={false} typed={typedWords} items={[{ ...found, reasons }]} similar={['Nordland', 'عمّان']} />
  ),
  'contacts-none': <ContactsPage {...shared} mayExport typed={NOTHING_TYPED} items={[]} similar={null} />,
  'contacts-none-typed': <ContactsPage {...shared} mayExport typed={typedWords} items={[]} similar={null} />,
  contact: <ContactPage {...detailed} names={names} mayWrite mayEdit proposals={[proposal]} mayPropose reports="make" />,
  'contact-report': <ReportFormPage contact={contact} names={names} typed={NOTHING_TYPED} />,
  'contact-reports': (
    <ReportsPage
      {...shared}
      maySettle
      reports={[
        {
          ...{ id: '1', contact: '1', institution: 'CERT', state: 'QM', by: 'QN', field: 'channels', text: 'Letters come back' },
          at: new Date(AT),
          settledAt: null,
        },
      ]}
    />
  ),
  'contact-reports-none': <ReportsPage {...shared} reports={[]} maySettle={false} />,
  'contact-history': (
    <ContactHistoryPage
      contact={contact}
      names={names}
      proposals={[{ ...proposal, id: 'p', act: 'withdraw' }]}
      actors={new Map([['account:1', { state: 'QM', label: 'A person' }]])}
      versions={[
        {
          ...{
            version: 2,
            at: new Date(AT),
            actor: 'account:1',
            reason: 'New desk',
            note: 'NV 12/2026',
            source: null,
            ...{ proposal: 'p', withdrawn: true, undoes: false },
            record: {} as never,
          },
          changes: [
            { field: 'roleTitle', risk: 'low', before: 'Duty desk', after: 'Night desk' },
            { field: 'channels', risk: 'high', before: [{ kind: 'email', address: 'a@qm.example' }], after: [] },
          ],
        },
        {
          version: 1,
          at: new Date(AT),
          actor: 'operator:o',
          reason: null,
          note: null,
          source: 'OSCE list',
          ...{ proposal: null, withdrawn: false, undoes: false },
          record: {} as never,
          changes: [],
        },
      ]}
    />
  ),
  'contact-merged': (
    <ContactPage
      {...detailed}
      contact={{ ...detail, status: 'withdrawn', mergedInto: 'c2' }}
      names={names}
      mayWrite
      mayEdit
      proposals={[]}
      mayPropose
      reports="read"
    />
  ),
  'contact-withdrawn': (
    <ContactPage
      {...detailed}
      contact={{ ...detail, status: 'withdrawn' }}
      names={names}
      mayWrite
      mayEdit
      proposals={[]}
      mayPropose
      reports="make"
    />
  ),
};

lookAtPages(pages);

it('says of a withdrawn contact that it is, and offers no way to it', () => {
  const html = render(readerOf('en'), pages['contact-withdrawn']!);
  expect(html).toContain('was withdrawn on');
  for (const gone of ['mailto:', 'Who answers now', '/report', '/reveal', '/record"']) expect(html).not.toContain(gone);
});

it('says working hours in words, and dials a number that is shown but no mask', () => {
  const page = render(readerOf('en'), pages['contact']!);
  expect(page).toContain('Sun \u206608:00–16:00\u2069');
  expect(page).not.toContain('tel:');
  const revealed = { id: 'y', address: '+41 44 555 01 67' };
  const shown = <ContactPage {...detailed} {...{ names, revealed }} mayWrite mayEdit proposals={[]} mayPropose reports="make" />;
  expect(render(readerOf('en'), shown)).toContain('href="tel:+41445550167"');
});

it('escapes what others wrote', () => {
  expect(render(readerOf('en'), pages['contact']!)).toContain('Duty &lt;desk>');
});
