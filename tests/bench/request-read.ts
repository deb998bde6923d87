import { REFERENCE_SCHEME, SHIPPED_SCHEMES } from '@liaison/severity';
import { type Scales, classificationView } from '../../libs/requests/src/view-classification.js';
import { RequestStates } from '../support/request-states.js';
import { type Call, Connection } from './connection.js';
import { median, rateOf } from './figures.js';
import { UNLIMITED } from '../support/unlimited.js';

const READS = 300;
const TRANSLATIONS = 10_000;
const ROUNDS = 11;
const WANTED = 0.05;
const NATIONAL = { scheme: 'jp-nisc', level: '3', outlook: 'worsening' } as const;
const SAID = { severity: NATIONAL, level: 'R4', ownWords: null };

/** Which share of reading a request over HTTP is spent on showing its level, translated for the reader. */
export async function benchRequestRead(): Promise<void> {
  const states = await RequestStates.start({ env: UNLIMITED });
  const connection = await Connection.open(states.app.server.port);
  const { id } = await states.sent({ severity: NATIONAL });
  const call: Call = { method: 'GET', path: `/api/v1/incident-requests/${id}`, key: states.keys.QN };
  const shares: [reads: number[], translations: number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    shares[0].push(await rateOf(READS, () => readOften(connection, call)));
    shares[1].push(await rateOf(TRANSLATIONS, translateOften));
  }
  report(median(shares[0]), median(shares[1]));
  connection.close();
  await states.app.close();
}

async function readOften(connection: Connection, call: Call): Promise<void> {
  for (let i = 0; i < READS; i += 1) await connection.call(call);
}

function translateOften(): Promise<void> {
  const scales: Scales = { sender: SHIPPED_SCHEMES.find(({ id }) => id === NATIONAL.scheme) ?? null, reader: REFERENCE_SCHEME };
  for (let i = 0; i < TRANSLATIONS; i += 1) classificationView(SAID, scales, 'en');
  return Promise.resolve();
}

function report(reads: number, translations: number): void {
  const share = reads / translations;
  const verdict = share <= WANTED ? 'reached' : 'MISSED';
  const figures = `${reads.toFixed(0)} reads/s · ${translations.toFixed(0)} translations/s`;
  console.log(`${'translation in a read'.padEnd(28)} ${figures} · share ${(share * 100).toFixed(1)} % (wanted 5: ${verdict})`);
}
