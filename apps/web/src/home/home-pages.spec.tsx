import { ProblemPage } from '../frame/problem.page.js';
import { StateHome } from './state-home.page.js';
import { WelcomePage } from './welcome.page.js';
import { AT, names, request } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

lookAtPages({
  welcome: <WelcomePage />,
  problem: <ProblemPage problem={{ type: '', title: '', status: 404, code: 'access/not-found', detail: '' }} />,
  home: (
    <StateHome
      counts={{ toAnswer: 1, toAcknowledge: 1, toExplain: 1, drafts: 2 }}
      toAnswer={[request]}
      toExplain={[request]}
      letters={[{ id: 'l', reference: 'PING-2026-2-QN1', deadline: AT, institution: 'National CERT', address: 'cert@qn.example' }]}
      gaps={2}
      reports={2}
      duplicates={1}
      names={names}
      mayWrite
    />
  ),
  'home-nothing': (
    <StateHome
      counts={null}
      toAnswer={[]}
      toExplain={[]}
      letters={[]}
      gaps={0}
      reports={null}
      duplicates={null}
      names={names}
      mayWrite={false}
    />
  ),
});
