import { createServer } from 'node:net';
import { OperatorError } from '../../cli/src/operator-error.js';

export const HOSTS = ['127.0.0.1', '::1'];

/** Those of the addresses this machine has; throws when the port is not to be had on one of them. */
export async function usableHosts(port: number, hosts: readonly string[] = HOSTS): Promise<string[]> {
  const found = await Promise.all(hosts.map(async (host) => [host, await tryPort(port, host)] as const));
  for (const [, code] of found) {
    if (code === 'EADDRINUSE') throw new OperatorError('cli.error.port-taken', { port: String(port) });
    if (code === 'EACCES') throw new OperatorError('cli.error.port-forbidden', { port: String(port) });
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
