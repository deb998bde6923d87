import type { EditionFileView, EditionView } from '@liaison/directory';
import { NOTHING_TYPED } from '../parts/typed.js';
import { EditionPage } from './edition.page.js';
import { EditionsPage } from './editions.page.js';
import { IssuePage } from './issue.page.js';
import { AT, names } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const signingKey = {
  id: 'k',
  kid: 'k'.repeat(43),
  x: 'x',
  standing: 'current',
  announcedAt: AT,
  usedUntil: null,
  kept: 'sealed',
  usedFrom: AT,
} as const;
const issue: EditionView = {
  ...{ id: 'e1', number: 2, status: 'issued', askedAt: AT, problem: null, issuedAt: AT, validUntil: AT, keyId: signingKey.kid },
  ...{ hash: 'ab'.repeat(32), contacts: 16, states: 8, added: 1, changed: 1, withdrawn: 1, withdrawnAt: AT, withdrawnBecause: 'Wrong.' },
};
const mark = { id: 'c1', state: 'QN', category: 'technical', institutionLatin: 'CERT <QN>' };
const changes = { added: [mark], changed: [{ ...mark, fields: ['hours', 'channels'] }], withdrawn: [mark] };
const files: EditionFileView[] = [
  { format: 'json', language: null, volume: 1, volumes: 1, status: 'ready', sha256: 'ab'.repeat(32), size: 12_345, pages: null },
  { format: 'pdf', language: 'ar', volume: 1, volumes: 2, status: 'due', sha256: null, size: null, pages: null },
  { format: 'pdf', language: 'zh', volume: 2, volumes: 2, status: 'failed', sha256: null, size: null, pages: null },
];
const edition = { edition: { ...issue, files, changes }, names, mayWithdraw: true, typed: NOTHING_TYPED };

lookAtPages({
  editions: <EditionsPage editions={[issue]} keys={[signingKey, { ...signingKey, standing: 'withdrawn' }]} mayIssue hasWithdrawals />,
  'editions-none': <EditionsPage editions={[]} keys={[]} mayIssue={false} hasWithdrawals={false} />,
  'editions-asked': <EditionsPage editions={[{ ...issue, status: 'asked' }]} keys={[signingKey]} mayIssue hasWithdrawals={false} />,
  'editions-refused': (
    <EditionsPage
      editions={[{ ...issue, status: 'refused', problem: 'editions/no-signing-key' }]}
      keys={[]}
      mayIssue
      hasWithdrawals={false}
    />
  ),
  edition: <EditionPage {...edition} />,
  'edition-in-force': <EditionPage {...edition} edition={{ ...edition.edition, withdrawnAt: null }} />,
  'edition-new': <IssuePage preview={{ number: 3, contacts: 16, states: 8, changes }} names={names} problem={null} />,
});
