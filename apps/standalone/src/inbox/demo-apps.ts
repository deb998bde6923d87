import { totpCode } from '@liaison/identity';
import type { DemoAccount } from '../demo/demo-file.js';

const STEP_MS = 30_000;

export interface ShownCode {
  readonly email: string;
  readonly roles: readonly string[];
  readonly state: string | null;
  readonly code: string;
}

/** What the authenticator apps of the demonstration's invented people would show. */
export class DemoApps {
  constructor(private readonly accounts: readonly DemoAccount[]) {}

  codes(now: Date): ShownCode[] {
    return this.accounts.map(({ email, roles, state, totpSecret }) => ({ email, roles, state, code: totpCode(totpSecret, now) }));
  }

  /** Whole seconds for which these codes are shown, 1 to 30. */
  secondsLeft(now: Date): number {
    return Math.ceil((STEP_MS - (now.getTime() % STEP_MS)) / 1_000);
  }
}
