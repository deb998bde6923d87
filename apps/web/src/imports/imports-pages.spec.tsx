import type { ImportRowView, ImportView } from '@liaison/directory';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ImportPage } from './import.page.js';
import { ImportsPage } from './imports.page.js';
import { AT, names } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const ACTORS = new Map([['account:1', { state: null, label: null }]]);
const PROBLEM = { type: 'urn:x', title: 'X', status: 422, code: 'x/y', detail: 'Something is not right.' };
const FAULTS = [
  { pointer: '/5/hours', code: 'hours-needed', detail: 'Hours are needed.' },
  { pointer: '/6', code: 'column-count', detail: 'Too few columns.' },
];
const IMPORT: ImportView = {
  ...{ id: 'i1', reference: 'IMP-2026-7KQ4-MZ2', owner: 'office', state: null, source: 'OSCE list', file: 'list.csv', status: 'previewed' },
  counts: {
    ...{ rows: 4, added: 0, nominated: 1, changed: 1, unchanged: 1, kept: 1, waiting: 0, newStates: [] },
    ...{ fields: { roleTitle: 1 }, keptFields: { languages: 1 }, drafts: [{ state: 'QM', count: 2 }] },
  },
  ...{ createdBy: 'account:1', createdAt: new Date(AT), appliedBy: null, appliedAt: null, closedBy: null, closedAt: null },
  ...{ undone: null, version: 1 },
};
const UNDONE: ImportView = {
  ...IMPORT,
  ...{
    owner: 'operator',
    status: 'undone',
    appliedBy: 'operator:o',
    appliedAt: new Date(AT),
    closedBy: 'operator:o',
    closedAt: new Date(AT),
  },
  undone: { withdrawn: 2, takenBack: 1, stayed: 1, submitted: 1 },
};
const ROW: ImportRowView = {
  ...{ id: 'r1', line: 2, key: 'a1', state: 'QM', outcome: 'changed', institution: '国家中心', roleTitle: 'Duty', category: 'technical' },
  ...{ contact: 'c1', proposal: null },
  verdicts: [
    { field: 'roleTitle', before: 'Duty', after: 'Watch', verdict: 'changed', source: 'OSCE', since: AT },
    { field: 'languages', before: ['fr'], after: ['ru'], verdict: 'kept-own', source: null, since: AT },
    { field: 'place', before: null, after: 'Porto', verdict: 'kept-higher', source: 'UN list', since: AT },
  ],
};
const IMPORT_ROWS: readonly ImportRowView[] = [
  ROW,
  { ...ROW, id: 'r2', outcome: 'kept', verdicts: [] },
  {
    ...{ ...ROW, id: 'r3', outcome: 'nominated', contact: null, proposal: { id: 'p1', reference: 'NOM-2026-7KQ4-MZ2', status: 'draft' } },
    verdicts: [
      { field: 'channels', before: null, after: [{ kind: 'email', address: 'a@qm.example' }], verdict: 'added', source: null, since: '' },
    ],
  },
];

lookAtPages({
  imports: (
    <ImportsPage
      {...{
        imports: [IMPORT, { ...IMPORT, id: 'i2', source: null, state: 'QM', status: 'applied' }],
        nextCursor: 'next',
        names,
        actors: ACTORS,
      }}
      precedence="UN list, OSCE"
      typed={NOTHING_TYPED}
    />
  ),
  'imports-refused': (
    <ImportsPage
      {...{ imports: [], nextCursor: null, names, actors: ACTORS, precedence: undefined }}
      typed={{ values: { source: 'OSCE' }, problem: { ...PROBLEM, code: 'directory/import-faulty', errors: FAULTS } }}
    />
  ),
  import: (
    <ImportPage
      {...{ one: IMPORT, rows: IMPORT_ROWS, outcome: null, nextCursor: 'next', names, actors: ACTORS, own: true }}
      typed={NOTHING_TYPED}
    />
  ),
  'import-undone': (
    <ImportPage
      {...{ one: UNDONE, rows: [], outcome: 'stayed', nextCursor: null, names, actors: ACTORS, own: false }}
      typed={{ values: {}, problem: PROBLEM }}
    />
  ),
});
