import type { Session } from 'fastify';
import type { Sessions } from '@liaison/identity';

type Done = (error?: unknown) => void;

/** A `connect`-style store over the table of sessions. Nothing is kept for a visitor who has not signed in. */
export class SessionStore {
  constructor(private readonly sessions: Sessions) {}

  get(token: string, done: (error: unknown, session?: Session | null) => void): void {
    this.sessions.find(token).then(
      (signedIn) => done(null, signedIn && ({ signedIn } as unknown as Session)),
      (error: unknown) => done(error),
    );
  }

  set(token: string, { accountId, agent }: Session, done: Done): void {
    if (accountId) settle(this.sessions.open(token, accountId, agent ?? null), done);
    else done();
  }

  destroy(token: string, done: Done): void {
    settle(this.sessions.close(token), done);
  }
}

function settle(work: Promise<void>, done: Done): void {
  work.then(() => done(), done);
}
