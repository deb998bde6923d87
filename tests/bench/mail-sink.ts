import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Takes every mail and forgets it; tells its parent the port. */
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    stream.resume().once('end', () => done());
  },
});
sink.listen(0, '127.0.0.1', () => process.send?.((sink.server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
