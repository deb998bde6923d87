import { readFile } from 'node:fs/promises';
import { type ContactMark, type EditionVerification, exitCodeOf, type Genuine, verifyEdition } from '@liaison/directory';
import { instantIn, isLanguage, type Language, OWN_NAMES, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';
import { table } from '../table.js';

export interface VerifyOptions {
  readonly keyId?: readonly string[];
  readonly beside?: readonly string[];
  readonly json?: boolean;
}

/** Says what a file is worth. Asks no network and no database; the exit code says the same for programs. */
export async function run(language: Language, file: string, { keyId = [], beside = [], json = false }: VerifyOptions): Promise<void> {
  const [given, ...others] = await Promise.all([file, ...beside].map(contentOf));
  const evidence = { file: given ?? Buffer.alloc(0), beside: others, kids: keyId, now: new Date() };
  const verification = await verifyEdition(evidence);
  const besideDoubts = verification.besideDoubts.map(({ place, ...doubt }) => ({ file: beside[place] ?? '', ...doubt }));
  const said = json
    ? `${JSON.stringify({ ...verification, besideDoubts }, null, 2)}\n`
    : besideInWords(besideDoubts, verification, language) + inWords(verification, language);
  process.stdout.write(said);
  process.exitCode = exitCodeOf(verification);
}

/** A mistyped name says nothing about an edition: the command ends with 1. */
async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError('cli.error.no-file', { file });
    throw code === 'EISDIR' ? new OperatorError('cli.error.not-a-file', { file }) : error;
  }
}

interface NamedDoubt extends Omit<EditionVerification['besideDoubts'][number], 'place'> {
  readonly file: string;
}

/** Before everything else: what a file beside would have taken back is missing from what follows. */
function besideInWords(doubts: readonly NamedDoubt[], { outcome, trusted }: EditionVerification, language: Language): string {
  const values = { trusted: trusted.join(', ') || '–' };
  const lines = doubts.map(({ file, doubt, kid }) =>
    text(language, `cli.edition.beside.${doubt}`, { ...values, file: printable(file), kid: printable(kid ?? '–') }),
  );
  const warning = lines.length && outcome === 'genuine' ? [text(language, 'cli.edition.beside.not-known')] : [];
  return [...lines, ...warning].map((line) => `${line}\n`).join('');
}

function inWords(verification: EditionVerification, language: Language): string {
  if (verification.outcome === 'genuine') return genuineInWords(verification, language);
  const { outcome, kid, trusted } = verification;
  return `${text(language, `cli.edition.${outcome}`, { kid: printable(kid ?? '–'), trusted: trusted.join(', ') || '–' })}\n`;
}

function genuineInWords(found: Genuine, language: Language): string {
  const { validUntil, expired, kid, hash, withdrawn, keyWithdrawnAt, newest, since, besideDoubts } = found;
  const at = (instant: string) => instantIn('UTC', new Date(instant), language);
  const lines = [
    text(language, 'cli.edition.genuine', {
      kind: found.kind,
      number: found.number,
      directory: printable(found.directory),
      issued: at(found.issuedAt),
    }),
    ...(found.volume === null ? [] : [bookLine(found, language)]),
    ...(validUntil === null ? [] : [text(language, expired ? 'cli.edition.expired' : 'cli.edition.valid', { until: at(validUntil) })]),
    text(language, 'cli.edition.signed', { kid, hash }),
    ...(withdrawn ? [text(language, 'cli.edition.withdrawn', { at: at(withdrawn.at), because: printable(withdrawn.because ?? '') })] : []),
    ...(keyWithdrawnAt === null ? [] : [text(language, 'cli.edition.key-withdrawn', { at: at(keyWithdrawnAt) })]),
    ...(newest ? [text(language, 'cli.edition.newer', { number: newest.number, issued: at(newest.issuedAt) })] : []),
    ...(found.kind === 'edition' && (since ?? !besideDoubts.length) ? [sinceLine(since, language)] : []),
  ];
  return `${lines.join('\n')}\n${since ? listOf(since, language) : ''}`;
}

function bookLine({ volume, volumes, language: of }: Genuine, language: Language): string {
  return text(language, 'cli.edition.book', { volume: volume ?? 1, volumes: volumes ?? 1, language: isLanguage(of) ? OWN_NAMES[of] : '' });
}

function sinceLine(since: Genuine['since'], language: Language): string {
  if (!since) return text(language, 'cli.edition.nothing-newer');
  return text(language, 'cli.edition.since', { withdrawn: since.withdrawn.length, changed: since.changed.length });
}

function listOf({ withdrawn, changed }: NonNullable<Genuine['since']>, language: Language): string {
  const row = (word: 'gone' | 'changed') => (mark: ContactMark) => [
    text(language, `cli.edition.${word}`),
    mark.state,
    mark.category,
    mark.institutionLatin,
  ];
  const rows = [...withdrawn.map(row('gone')), ...changed.map(row('changed'))];
  return rows.length ? table(rows) : '';
}

/** What a stranger wrote into a file must not steer the terminal. */
function printable(given: string): string {
  return given.replace(/\p{Cc}/gu, '\uFFFD');
}
