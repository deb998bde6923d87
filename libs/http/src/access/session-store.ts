import type { Session } from 'fastify';
import type { Sessions } from '@liaison/identity';

type Done = (error?: unknown) => void;

/** A `connect`-style store over the table of sessions. It only reads: rows are made and ended by BrowserSessions. */
export class SessionStore {
  constructor(private readonly sessions: Sessions) {}

  get(token: string, done: (error: unknown, session?: Session | null) => void): void {
    this.sessions.find(token).then(
      (signedIn) => done(null, signedIn && ({ signedIn } as unknown as Session)),
      (error: unknown) => done(error),
    );
  }

  set(_token: string, _session: Session, done: Done): void {
    done();
  }

  destroy(_token: string, done: Done): void {
    done();
  }
}
