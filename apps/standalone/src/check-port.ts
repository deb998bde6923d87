import { createServer } from 'node:net';
import type { Settings } from '@liaison/settings';
import { OperatorError } from '../../cli/src/operator-error.js';

type Ports = Pick<Settings, 'PORT' | 'METRICS_PORT'>;

const HOSTS = ['127.0.0.1', '::1'];
/** Where `Metrics` listens. */
const METRICS_HOSTS = ['127.0.0.1'];

/** Those of the addresses this machine has; throws when the port is not to be had on one of them. */
export async function usableHosts({ PORT, METRICS_PORT }: Ports, hosts: readonly string[] = HOSTS): Promise<string[]> {
  await usable('METRICS_PORT', METRICS_PORT, METRICS_HOSTS);
  return usable('PORT', PORT, hosts);
}

/** The same for addresses the operator has named: this machine must have each of them. */
export async function needHosts(ports: Ports, hosts: readonly string[]): Promise<void> {
  const found = await usableHosts(ports, hosts);
  const missing = hosts.find((host) => !found.includes(host));
  if (missing !== undefined) throw new OperatorError('cli.error.address-not-here', { address: missing });
}

async function usable(setting: keyof Ports, port: number, hosts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(hosts.map(async (host) => [host, await tryPort(port, host)] as const));
  for (const [, code] of found) {
    if (code === 'EADDRINUSE') throw new OperatorError('cli.error.port-taken', { setting, port: String(port) });
    if (code === 'EACCES') throw new OperatorError('cli.error.port-forbidden', { setting, port: String(port) });
  }
  return found.filter(([, code]) => code === null).map(([host]) => host);
}

function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
