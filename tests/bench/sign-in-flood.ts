import { monitorEventLoopDelay } from 'node:perf_hooks';
import { paced } from './paced.js';

/** A process of its own, so that making the flood is no part of what the other requests' times show. */
const [, , url = '', perSecond = '60'] = process.argv;
const delay = monitorEventLoopDelay({ resolution: 5 });

/** Each from a place of its own, half of them at accounts that exist. */
function signIn(n: number): Promise<Response> {
  return fetch(`${url}/test-sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.18.${String((n >> 8) & 255)}.${String(n & 255)}` },
    body: JSON.stringify({ email: `person${String(n % 40)}@qm.example`, password: 'not the right password' }),
  });
}

process.on('message', (seconds: number) => {
  delay.enable();
  void paced(Number(perSecond), seconds, signIn).then(({ statuses }) => {
    delay.disable();
    process.send?.({ statuses: [...statuses], late: delay.percentile(99) / 1e6 });
    delay.reset();
  });
});
process.once('disconnect', () => process.exit());
