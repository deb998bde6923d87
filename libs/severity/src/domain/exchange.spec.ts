import fc from 'fast-check';
import { levelNamed, schemeNamed } from '../../../../tests/support/severity-vectors.js';
import { CERTAINTIES, OUTLOOKS, RSIT, TLP_LABELS } from '@liaison/kernel';
import { UnreadableLine } from '../severity.errors.js';
import { SHIPPED_SCHEMES } from '../shipped/shipped-schemes.js';
import { exchanged, writeLine } from './exchange.js';
import { readLine } from './read-line.js';

const LINE = 'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening';
const types = Object.entries(RSIT).flatMap(([group, kinds]) => kinds.map((kind) => `${group}/${kind}`));

function brokenOff(line: string): [position: number, expected: string] {
  try {
    readLine(line);
  } catch (error) {
    if (error instanceof UnreadableLine) return [error.position, error.expected];
  }
  throw new Error('The line was read.');
}

describe('the one-line form', () => {
  it('own words first: the sender’s level stands before its place on R0–R5', () => {
    const severity = exchanged(schemeNamed('gb-ncsc'), levelNamed('gb-ncsc', 'C2'), {
      ...{ pin: 4, incidentTypes: ['availability/ddos'], tlp: 'TLP:AMBER', outlook: 'worsening' },
    });
    expect(writeLine(severity)).toBe(LINE);
    expect(readLine(LINE)).toEqual(severity);
  });

  it('comes back as it was written, for every level of every shipped scheme', () => {
    const levels = SHIPPED_SCHEMES.flatMap((scheme) => scheme.levels.map((level) => ({ scheme, level })));
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.subarray(types, { maxLength: 5 }),
        fc.option(fc.constantFrom(...TLP_LABELS)),
        fc.option(fc.constantFrom(...CERTAINTIES)),
        fc.option(fc.constantFrom(...OUTLOOKS)),
        fc.boolean(),
        ({ scheme, level }, incidentTypes, tlp, certainty, outlook, pinned) => {
          const pin = pinned ? level.referenceTypical : null;
          const severity = exchanged(scheme, level, { pin, incidentTypes, tlp, certainty, outlook });
          expect(readLine(writeLine(severity))).toEqual(severity);
        },
      ),
    );
  });

  it('says when a scale has no place on R0–R5', () => {
    expect(writeLine(exchanged(schemeNamed('kr-alert'), levelNamed('kr-alert', 'serious')))).toBe('kr-alert@2006 serious (not comparable)');
  });

  it.each([
    ['', 1, 'scheme'],
    ['GB-NCSC@2018 C2 (R3)', 1, 'scheme'],
    ['gb-ncsc C2 (R3)', 8, 'at'],
    ['gb-ncsc@ C2 (R3)', 9, 'version'],
    ['gb-ncsc@2018', 13, 'level'],
    ['gb-ncsc@2018 C2', 16, 'interval'],
    ['gb-ncsc@2018 C2 R3', 17, 'interval'],
    ['gb-ncsc@2018 C2 (R6)', 18, 'interval'],
    ['gb-ncsc@2018 C2 (R33)', 18, 'interval'],
    ['gb-ncsc@2018 C2 (R4-R3)', 21, 'interval'],
    ['gb-ncsc@2018 C2 (R3-R4, pin R5)', 29, 'pin'],
    ['gb-ncsc@2018 C2 (R3-R4', 23, 'bracket'],
    ['gb-ncsc@2018 C2 (R3) RSIT', 26, 'type'],
    ['gb-ncsc@2018 C2 (R3) RSIT unheard-of', 27, 'type'],
    ['gb-ncsc@2018 C2 (R3) RSIT ddos,ddos', 32, 'type'],
    ['gb-ncsc@2018 C2 (R3) TLP:MAUVE', 22, 'tlp'],
    ['gb-ncsc@2018 C2 (R3) outlook sunny', 30, 'outlook'],
    ['gb-ncsc@2018 C2 (R3) certainty sure', 32, 'certainty'],
    ['gb-ncsc@2018 C2 (R3) outlook stable TLP:RED', 36, 'end'],
    ['gb-ncsc@2018 C2 (R3)\u202e', 21, 'end'],
    [`gb-ncsc@2018 C2 (R3) ${'x'.repeat(600)}`, 501, 'end'],
  ])('names what is wrong with %j: position %i, %s', (line, position, expected) => {
    expect(brokenOff(line)).toEqual([position, expected]);
  });

  it('refuses every line that was cut short, and never fails otherwise', () => {
    fc.assert(fc.property(fc.string(), brokenOffOrRead));
    for (let end = 0; end < LINE.indexOf(')'); end++) expect(brokenOff(LINE.slice(0, end))[0]).toBeLessThanOrEqual(end + 1);
  });
});

function brokenOffOrRead(line: string): void {
  try {
    readLine(line);
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
  }
}
