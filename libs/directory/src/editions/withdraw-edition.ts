import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { allow } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock, InvalidInput, NotFound, plainText } from '@liaison/kernel';

/** Says of an edition that it is no longer to be used. Its files stay, and their signature stays genuine. */
@Injectable()
export class WithdrawEdition {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Again changes nothing. @throws NotFound, InvalidInput (no reason given) */
  async execute(actor: Actor, number: number, because: string): Promise<void> {
    allow(actor, 'edition/issue');
    const reason = readReason(because);
    return this.transactions.run(actor, async (tx) => {
      const [edition] = await tx.query<{ id: string; withdrawn: boolean }[]>(LOCK, [actor.directoryId, number]);
      if (!edition) throw new NotFound('edition');
      if (edition.withdrawn) return;
      await tx.query('update edition set withdrawn_at = $2, withdrawn_because = $3 where id = $1', [edition.id, this.clock.now(), reason]);
      await this.audit.append(tx, actor, 'directory/edition-withdrawn', { subject: `edition:${edition.id}`, data: { number } });
      await this.queue.ring(tx, 'directory:issue-editions');
    });
  }
}

function readReason(given: string): string {
  const read = plainText(given);
  const fault = 'fault' in read ? read.fault : !read.text ? 'text-needed' : read.text.length > LONGEST ? 'too-long' : null;
  if (fault !== null) throw new InvalidInput([{ pointer: '/because', code: fault, values: { max: LONGEST } }]);
  return 'text' in read ? read.text : '';
}

const LONGEST = 1_000;

const LOCK = `
  select id, withdrawn_at is not null as withdrawn from edition
  where directory_id = $1 and number = $2 and status = 'issued' for update`;
