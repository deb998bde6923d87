import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Language, LANGUAGES } from '@liaison/texts';
import { Browsing } from '../support/browsing.js';

const JUDGED: readonly Language[] = ['en', 'ar'];
const NOTE = { reference: 'NV/2026/114', date: '2026-02-27' };
const CALL_BACK = { number: '+41 22 555 12 34', source: 'Protocol list', answeredBy: 'First Secretary', at: '2026-03-01T11:00:00Z' };
const SECTIONS = ['function', 'hours', 'holidays', 'channels', 'notice', 'people'];

const visits = new Browsing();
/** Contacts of QM: its technical office, and its diplomatic one, about which a proposal waits. */
let technical = '';
let diplomatic = '';
let proposals: string[] = [];

void describe('every page of the directory', () => {
  before(async () => {
    await visits.begin();
    await makeThingsToSee();
  });

  for (const language of LANGUAGES) {
    void test(`is accessible in ${language}, and fits a telephone`, async () => {
      await Promise.all(walks().map(([role, state, paths]) => walk(language, role, state, paths)));
    });
  }
});

type Walk = readonly [role: string, state: string | null, paths: readonly string[]];

/** Who looks at what; each page by somebody who sees the most of it. */
function walks(): readonly Walk[] {
  const [changed = '', withdrawn = '', refused = ''] = proposals;
  const record = `/contacts/${technical}/record`;
  const nominations = ['nominate', `change&contact=${technical}`, `withdraw&contact=${technical}`].map(
    (act) => `/nominations/new?act=${act}`,
  );
  return [
    [
      'nominating-authority',
      'QM',
      [
        '/',
        '/nominations',
        ...nominations,
        `/nominations/${changed}`,
        `/nominations/${refused}`,
        '/nominations/answer',
        '/participation/own',
      ],
    ],
    [
      'state-administrator',
      'QM',
      [
        '/',
        record,
        ...SECTIONS.map((section) => `${record}/${section}`),
        '/gaps',
        '/keys-of-contacts',
        '/contact-reports',
        '/profile',
        '/profile/structures/new',
        '/profile/documents/new',
        '/checks',
      ],
    ],
    [
      'liaison',
      'QN',
      [
        '/',
        '/contacts',
        '/contacts?q=desk',
        '/contacts?q=nothing+of+the+kind',
        `/contacts/${technical}`,
        `/contacts/${technical}/report`,
        '/states',
        '/states/QM',
        '/states/QO',
        '/coverage',
        '/editions',
        '/editions/1',
      ],
    ],
    [
      'manager',
      null,
      [
        '/',
        '/nominations',
        `/nominations/${changed}`,
        `/nominations/${withdrawn}`,
        `/contacts/${technical}`,
        `/contacts/${technical}/history`,
        '/contact-reports',
        '/participation',
        '/participation/QM',
        '/editions',
        '/editions/1',
        '/editions/new',
        '/states',
      ],
    ],
  ];
}

async function walk(language: Language, role: string, state: string | null, paths: readonly string[]): Promise<void> {
  const visitor = await visits.signedIn(role, state, { language });
  visitor.axe = JUDGED.includes(language);
  for (const path of paths) {
    await visitor.open(path);
    await visitor.fits();
    await visitor.picture(`${role} ${path}`);
  }
  await visitor.leave();
}

/** A contact with a history, proposals at every stage, and a report about a contact. */
async function makeThingsToSee(): Promise<void> {
  technical = await contactOf('technical');
  diplomatic = await contactOf('diplomatic');
  await nominate({ act: 'change', contact: technical, values: { roleTitle: 'Duty officer of the night desk' } });
  const address = { channels: [{ kind: 'email', address: 'new.office@foreign.qm.example' }] };
  proposals = [
    await nominate({ act: 'change', contact: diplomatic, values: address }),
    await nominate({ act: 'withdraw', contact: technical }),
    await nominate({
      act: 'nominate',
      values: {
        category: 'technical',
        institution: 'مركز ثانٍ',
        roleTitle: 'Second desk',
        languages: ['ar', 'en'],
        timeZone: 'Asia/Kuwait',
        ...address,
      },
    }),
  ];
  await call('manager', `/nominations/${proposals[0] ?? ''}/verification`, { callBack: CALL_BACK, flagsSeen: true });
  await call('manager', `/nominations/${proposals[2] ?? ''}/refusal`, { reason: 'The note verbale names another office.' });
  await call('QN', `/contacts/${technical}/reports`, { field: 'channels', text: 'The number answers in another office.' });
}

async function contactOf(category: string): Promise<string> {
  const { items } = (await call('QM', `/contacts?state=QM&category=${category}`)) as { items: { id: string }[] };
  return items[0]?.id ?? '';
}

async function nominate(body: object): Promise<string> {
  return ((await call('QM:authority', '/nominations', { noteVerbale: NOTE, ...body })) as { id: string }).id;
}

async function call(whose: string, path: string, body?: object): Promise<unknown> {
  const { url, apiKeys } = visits.house.demo;
  const answer = await fetch(`${url}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${apiKeys[whose] ?? ''}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${path} answers ${String(answer.status)}: ${text}`);
  return JSON.parse(text || 'null') as unknown;
}
