import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** What needs no test file of ours. */
const COMMANDS = ['npm ci'];

describe('the document of what defends', () => {
  let lines: string[];
  let tests: Set<string>;

  beforeAll(async () => {
    lines = (await readFile('docs/security.md', 'utf8')).split('\n');
    tests = new Set(COMMANDS);
    for await (const path of glob(['tests/{promises,browser,faults}/*.ts', '{apps,libs,migrations}/**/*.spec.{ts,tsx}']))
      tests.add(
        basename(path)
          .replace(/\.tsx?$/, '')
          .replace('.e2e-spec', ''),
      );
  });

  const cellsOf = (line: string) => line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

  /** The cells of each row under a heading whose last column is the proof. */
  function proven(): string[][] {
    const rows: string[][] = [];
    let isProof = false;
    for (const line of lines) {
      if (!line.startsWith('|')) isProof = false;
      else if (cellsOf(line).at(-2) === 'proved by') isProof = true;
      else if (isProof && !/^\|[\s|-]+$/.test(line)) rows.push(cellsOf(line).slice(1, -1));
    }
    return rows;
  }

  it('names tests that exist', () => {
    const named = proven().flatMap((cells) => quoted((cells.at(-1) ?? '').replace(/\(.*?\)/g, '')));
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((name) => !tests.has(name))).toEqual([]);
  });

  it('names files and settings that exist', async () => {
    const paths = lines.flatMap(quoted).filter((name) => /^(libs|apps|tests|migrations)\/\S+\.\w+$/.test(name) && !name.includes('…'));
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) expect([path, (await readFile(path)).length > 0]).toEqual([path, true]);
    const settings = await readFile('libs/settings/src/settings.ts', 'utf8');
    for (const name of lines.flatMap(quoted).filter((one) => /^[A-Z]+(_[A-Z]+)+$/.test(one))) expect(settings).toContain(name);
  });

  it('says of each requirement once how it stands', () => {
    const rows = proven().filter(([numbers = '']) => /^\d+\.\d+\.\d+/.test(numbers));
    const numbers = rows.flatMap(([given = '']) => given.replace(' (L3)', '').split(', ').flatMap(range));
    expect(numbers.filter((one, i) => numbers.indexOf(one) !== i)).toEqual([]);
    expect(new Set(numbers).size).toBeGreaterThan(253);
    for (const [given, , standing = ''] of rows) {
      expect([given, /^(met|not|for the|deviates|remains|of others|none)/.test(standing)]).toEqual([given, true]);
    }
  });
});

/** `6.2.1–6.2.3` as three numbers. */
function range(given: string): string[] {
  const [from = '', to = from] = given.split('–');
  const [section, first, last] = [from.replace(/\.\d+$/, ''), Number(from.split('.').at(-1)), Number(to.split('.').at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => `${section}.${String(first + i)}`);
}
