import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import stringWidth from 'string-width';
import { sentenceOf } from '../../apps/cli/src/say-error.js';
import { addSeverityCommands } from '../../apps/cli/src/severity/severity-commands.js';
import { type Language, LANGUAGES, text as say } from '@liaison/texts';
import { run } from '../support/liaison.js';
import { kebab, VECTORS } from '../support/severity-vectors.js';

const folder = mkdtempSync('/var/tmp/liaison-severity-');
afterAll(() => rmSync(folder, { recursive: true }));

/** A file to be read by a command. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The command in this process, as fast as calling it; what it wrote. */
function severity(...args: readonly string[]): Promise<string> {
  return severityIn('en', ...args);
}

async function severityIn(language: Language, ...args: readonly string[]): Promise<string> {
  let written = '';
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (text: string | Uint8Array) => {
    written += String(text);
    return true;
  };
  const command = new Command('severity').exitOverride();
  addSeverityCommands(command, language, (key) => say(language, key));
  await command.parseAsync(args, { from: 'user' }).finally(() => (stdout.write = write));
  return written;
}

const json = async (...args: readonly string[]) => JSON.parse(await severity(...args, '--json'));
const refusal = (...args: readonly string[]) =>
  severity(...args).then(
    () => null,
    (error: unknown) => error,
  );

describe('`liaison severity`, without a server and without a database', () => {
  const own = file(
    'own.json',
    VECTORS.inlineSchemes.map((scheme) => ({ version: '1', ...scheme })),
  );

  it.each(VECTORS.crosswalk)('translates $id: $note', async ({ from, to, expected }) => {
    const pin = from.pin === undefined ? [] : ['--pin', String(from.pin)];
    const args = ['translate', `${from.scheme}:${from.level}`, ...pin, '--to', to.scheme, '--with', own];
    if (expected.error === undefined) expect(await json(...args)).toEqual(expected);
    else expect(await refusal(...args)).toMatchObject({ code: `severity/${kebab(expected.error)}` });
  });

  it.each(VECTORS.nciss)('scores $id: $note', async ({ id, answers, expected }) => {
    expect(await json('score', 'us-nciss-demo', file(`${id}.json`, answers))).toMatchObject(expected);
  });

  it.each(VECTORS.computedScaleIceland.cases)('grades $id: $note', async ({ id, note: _note, expected, ...answers }) => {
    expect(await json('score', 'is-cert-is', file(`${id}.json`, answers))).toMatchObject({ level: expected });
  });

  it.each(VECTORS.scorerConfigErrors)('refuses the configuration $id: $note', async ({ id, note: _note, expected, ...scorer }) => {
    const answers = file('none.json', {});
    expect(await refusal('score', file(`${id}.json`, scorer), answers)).toMatchObject({ code: `severity/${kebab(expected.error)}` });
  });

  it.each(VECTORS.schemeValidation.filter(({ expected }) => expected.error))(
    'refuses the scale $id: $note',
    async ({ id, levels, expected }) => {
      expect(await refusal('schemes', '--with', file(`${id}.json`, { version: '1', levels }))).toMatchObject({
        code: `severity/${kebab(expected.error!)}`,
      });
    },
  );

  it('lists every scale, and takes its own list back', async () => {
    const schemes = await json('schemes');
    expect(schemes).toHaveLength(29);
    expect(await json('schemes', '--with', file('same.json', schemes))).toHaveLength(29);
  });

  it('puts the sender’s own words first, and every candidate after them', async () => {
    const lines = (await severity('translate', 'gb-ncsc:C2', '--pin', '4', '--to', 'jp-nisc')).split('\n');
    expect(lines[0]).toBe('Sender’s level  C2 Highly significant incident');
    expect(lines[1]).toContain('gb-ncsc@2018 C2 (R3-R4, pin R4)');
    expect(lines.slice(7, 9)).toEqual(['3 高 (High)      R3–R4     R4         likely', '4 危機 (Crisis)  R4–R5     R4         careful']);
  });

  it('reads the one-line form', async () => {
    const line = 'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening';
    expect(await json('translate', line, '--to', 'us-ciss')).toMatchObject({ candidates: ['4'], fidelity: 'exact' });
    expect(await refusal('translate', 'gb-ncsc@2018 C2 (R7)', '--to', 'us-ciss')).toMatchObject({ position: 18, expected: 'interval' });
  });

  it('explains a result and names the rule that decided', async () => {
    const shown = await severity('score', 'liaison-effect', file('danger.json', { safety: 'danger', people: 'many' }));
    expect(shown).toMatch(/^Level +R4 – R5 \(provisional\)$/m);
    expect(shown).toMatch(/^Rule that decided +Danger to life: at least R4$/m);
    expect(shown).toMatch(/Lives are in danger +\*$/m);
  });

  it('keeps columns under each other in every script', async () => {
    const shown = await severityIn('zh', 'translate', 'gb-ncsc:C2', '--to', 'jp-nisc');
    const rows = shown.slice(shown.indexOf('候选等级')).trim().split('\n');
    const starts = rows.map((row) => stringWidth(/^.*?(?=在 R0|R\d)/.exec(row)?.[0] ?? ''));
    expect(rows).toHaveLength(4);
    expect(new Set(starts).size).toBe(1);
  });

  it.each([
    [['translate', 'C2', '--to', 'jp-nisc'], '“C2” does not name a level'],
    [['translate', 'gb-ncsc:C9', '--to', 'jp-nisc'], 'The scheme has no level “C9”.'],
    [['translate', 'unheard:C2', '--to', 'jp-nisc'], 'There is no severity scheme “unheard”.'],
    [['translate', 'gb-ncsc@1999:C2', '--to', 'jp-nisc'], 'The scheme has no version “1999”.'],
    [['translate', 'gb-ncsc:C2', '--to', 'unheard'], 'There is no severity scheme “unheard”.'],
    [['translate', 'gb-ncsc:C2', '--to', 'jp-nisc', '--pin', 'x'], '“x” is not a point of R0–R5'],
    [['translate', 'gb-ncsc:C2', '--to', 'jp-nisc', '--pin', '9'], 'The pinned point lies outside the interval of the level.'],
    [['score', 'unheard', file('empty.json', {})], 'There is no scorer “unheard”.'],
    [['score', 'liaison-effect', '/nowhere.json'], '/nowhere.json does not exist'],
    [['score', 'liaison-effect', '/var/tmp'], '/var/tmp is a folder'],
    [['score', 'liaison-effect', file('broken.json', '{')], 'is not valid JSON'],
    [['score', 'liaison-effect', file('odd.json', { services: 'x' })], '“x” is not an answer to this question.'],
  ])('answers %j in one sentence', async (args, sentence) => {
    const said = sentenceOf(await refusal(...args), 'en');
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toContain(sentence);
  });

  it.each(LANGUAGES)('helps in %s', async (language) => {
    const { code, out } = await run(['--language', language, 'severity', 'translate', '--help'], {});
    expect(code).toBe(0);
    expect(out).toContain('--pin');
    expect(out).toContain('gb-ncsc:C2');
  });

  it('runs as the command it is, and reads answers from standard input', async () => {
    const { code, out } = await run(['severity', 'translate', 'gb-ncsc:C2', '--pin', '4', '--to', 'jp-nisc', '--json'], {});
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ primary: '3', precautionary: '4' })]);
    const empty = await run(['severity', 'score', 'us-nciss-demo', '-'], {});
    expect(empty.err).toContain('- is not valid JSON');
  });
});
