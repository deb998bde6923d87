import { OperatorError } from '../operator-error.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Letters of a demonstration stay on this machine, whatever the addresses in it. */
export function refuseOutsideMail(smtpUrl: string): void {
  if (!LOOPBACK.test(new URL(smtpUrl).hostname)) throw new OperatorError('cli.error.outside-mail-with-demo');
}
