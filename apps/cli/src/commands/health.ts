import { readSettings } from '@liaison/settings';
import { type Language, text } from '@liaison/texts';
import { OperatorError } from '../operator-error.js';

const PATIENCE_MS = 5_000;

/** Every address at once is not one to call; the loopback one of its family answers then. */
const LOOPBACK: Partial<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * For container health checks: whether the api or web of this machine is ready.
 * @throws OperatorError when it is not, or when nothing answers
 */
export async function run(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const { PORT, LISTEN } = readSettings(env);
  const [given = ''] = LISTEN.split(',');
  const host = LOOPBACK[given] ?? given;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(PORT)}/health/ready`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (!answer?.ok) throw new OperatorError('cli.error.not-healthy', { url });
  const { status } = (await answer.json()) as { status: string };
  process.stdout.write(`${text(language, 'cli.healthy', { status })}\n`);
}
