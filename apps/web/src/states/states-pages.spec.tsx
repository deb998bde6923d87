import { PARTICIPATIONS, type ParticipationView, PROFILE_SECTIONS, type ProfileView, type StateView } from '@liaison/directory';
import { CoveragePage } from '../coverage/coverage.page.js';
import { OwnParticipationPage } from '../participation/own-participation.page.js';
import { ParticipationPage } from '../participation/participation.page.js';
import { StateParticipationPage } from '../participation/state-participation.page.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { EntryFormPage } from './entry-form.page.js';
import { OwnProfilePage } from './own-profile.page.js';
import { StatePage } from './state.page.js';
import { StatesPage } from './states.page.js';
import { AT, contact, names } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const everywhere = { ar: 'م', zh: '梅', en: 'Meridia', fr: 'Méridie', ru: 'М', es: 'Meridia' };
const listed: StateView = {
  ...{ code: 'QM', m49: null, region: null, names: everywhere, formalNames: { en: 'Kingdom of Meridia' }, participation: 'participating' },
  ...{ contacts: { technical: 2, diplomatic: 1 }, profileVersion: 2, scheme: null, version: 1 },
};
const profile: ProfileView = {
  ...{ state: 'QM', version: 2, at: AT, actor: 'account:1', files: [{ id: 'f', size: 12_345, sha256: 'ab'.repeat(32) }] },
  structures: [{ kind: 'cert', name: 'المركز <الوطني>', translation: 'National CERT', note: 'a\nb', url: 'https://cert.example/' }],
  sectors: [{ sector: 'energy' }, { sector: 'other', name: 'Locks' }],
  documents: [{ kind: 'law', name: 'Loi', language: 'fr', date: '2024-05', url: 'https://lois.example/a', file: 'f' }],
  mechanisms: [{ level: 'regional', name: 'Group', parties: 'QN' }],
};
const versions = [2, 1].map((version) => ({ version, at: AT, actor: 'account:1' }));
const taking = (participation: ParticipationView['participation']): ParticipationView => ({
  ...{ state: 'QM', names: everywhere, participation, acts: ['invite', 'join', 'leave'], mission: 'mission@qm.example', language: 'fr' },
  ...{ letters: 2, invitedAt: AT, lastLetter: 'failed', authority: 'invited', authorityOffice: false, joinedAt: AT, noteVerbale: 'NV 1' },
  ...{ leftAt: AT, needsHelp: true, helpNote: 'Training\nand lines', helpAt: AT },
});
const coverage = { states: 3, technical: 2, diplomatic: 1, both: 1 };

lookAtPages({
  states: <StatesPage states={[listed, { ...listed, code: 'QN', contacts: {} }]} names={names} typed={NOTHING_TYPED} mayOversee />,
  'states-none': <StatesPage states={[]} names={names} typed={NOTHING_TYPED} mayOversee={false} />,
  state: <StatePage state={listed} {...{ names, profile, versions }} actors={new Map()} contacts={[contact]} mayWrite mayEdit />,
  'state-older': (
    <StatePage
      state={listed}
      {...{ names, versions }}
      profile={{ ...profile, version: 1 }}
      actors={new Map()}
      contacts={[]}
      mayWrite
      mayEdit
    />
  ),
  'own-profile': <OwnProfilePage profile={profile} />,
  ...Object.fromEntries(
    PROFILE_SECTIONS.map((section) => [
      `entry-${section}`,
      <EntryFormPage key={section} section={section} index={null} version={2} typed={NOTHING_TYPED} />,
    ]),
  ),
  participation: <ParticipationPage states={PARTICIPATIONS.map(taking)} only={null} />,
  'participation-none': <ParticipationPage states={[]} only="invited" />,
  'state-participation': <StateParticipationPage state={taking('invited')} mayInvite typed={NOTHING_TYPED} />,
  ...Object.fromEntries(
    PARTICIPATIONS.map((one) => [
      `own-participation-${one}`,
      <OwnParticipationPage key={one} state={taking(one)} mayDecide mayAsk typed={NOTHING_TYPED} />,
    ]),
  ),
  coverage: (
    <CoveragePage
      coverage={{
        regions: [
          { region: '150', ...coverage },
          { region: null, ...coverage },
        ],
        total: coverage,
      }}
    />
  ),
  'coverage-none': <CoveragePage coverage={{ regions: [], total: { states: 0, technical: 0, diplomatic: 0, both: 0 } }} />,
});
