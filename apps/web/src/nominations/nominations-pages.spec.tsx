import type { ProposalView } from '@liaison/directory';
import { NOTHING_TYPED } from '../parts/typed.js';
import { AnsweredPage, AnswerPage } from './answer.page.js';
import { NominationFormPage } from './nomination-form.page.js';
import { NominationPage } from './nomination.page.js';
import { NominationsPage } from './nominations.page.js';
import { AT, contact, names, pgp, proposal } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

/** What a nomination's form offers to choose from. */
const chosen = { otherNames: [['pt', 'Equipa'] as const], rows: 4, from: null, others: [contact], keys: [] };
const everything = { decide: true, claim: true, verify: true, accept: true, make: true, draft: true };
const nomination = {
  names,
  actors: new Map(),
  hours: 24,
  letter: { address: 'mission@qn.example', language: 'fr' as const },
  failed: null,
};
const ofKind = (status: ProposalView['status']) => <NominationPage {...nomination} proposal={{ ...proposal, status }} may={everything} />;

lookAtPages({
  'nomination-merge': (
    <NominationPage
      {...nomination}
      may={everything}
      proposal={{ ...proposal, act: 'merge', other: 'c2', goes: [{ field: 'roleTitle', risk: 'high', before: 'Watch', after: null }] }}
    />
  ),
  nominations: (
    <NominationsPage
      {...{ waiting: [proposal], cooling: [proposal], drafts: [proposal], closed: [proposal], names }}
      officers
      mayNominate
      mayImport
    />
  ),
  'nominations-none': (
    <NominationsPage
      {...{ waiting: [], cooling: [], drafts: [], closed: [], names }}
      officers={false}
      mayNominate={false}
      mayImport={false}
    />
  ),
  'nomination-draft': ofKind('draft'),
  'nomination-verified': ofKind('verified'),
  'nomination-cooling': ofKind('cooling-off'),
  'nomination-new': <NominationFormPage {...chosen} act="nominate" contact={null} mayMake typed={NOTHING_TYPED} />,
  'nomination-change': (
    <NominationFormPage
      {...chosen}
      act="change"
      contact={{ id: 'c1', version: 2, institution: 'National CERT' }}
      otherNames={[['pt', 'Equipa']]}
      keys={[pgp]}
      mayMake={false}
      typed={NOTHING_TYPED}
    />
  ),
  'nomination-answer': <AnswerPage typed={NOTHING_TYPED} />,
  'nomination-answered': <AnsweredPage reference="NOM-2026-7KQ4-MZ2" answer="object" appliesAt={new Date(AT)} />,
});
