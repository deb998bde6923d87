import type { FactView } from '@liaison/requests';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ComposePage } from './compose.page.js';
import { PlanPage } from './plan.page.js';
import { RequestPage } from './request.page.js';
import { RequestsPage } from './requests.page.js';
import { AT, names, plan, request, schemeCalled, shared } from '../../../../tests/support/page-examples.js';
import { lookAtPages } from '../../../../tests/support/look-at-pages.js';

const fact: FactView = {
  id: 'f',
  state: 'QN',
  byState: 'QN',
  kind: 'acknowledged',
  at: AT,
  data: { by: 'National CERT' },
  text: 'Acknowledged',
  plan: null,
};
const draft = { ...request, sentAt: null };

lookAtPages({
  requests: <RequestsPage {...shared} box="received" items={[request]} mayWrite />,
  compose: <ComposePage typed={NOTHING_TYPED} names={names} own={null} />,
  draft: (
    <ComposePage typed={{ values: { to: 'QN', level: 'R4' }, problem: null }} names={names} draft={draft} own={schemeCalled('gb-ncsc')} />
  ),
  plan: <PlanPage draft={draft} plans={[plan]} names={names} typed={NOTHING_TYPED} />,
  request: <RequestPage request={request} facts={[fact]} names={names} typed={NOTHING_TYPED} own={schemeCalled('gb-ncsc')} mayAct />,
});
