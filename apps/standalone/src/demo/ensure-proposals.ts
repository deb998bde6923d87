import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { MakeProposal, ReportContact } from '@liaison/directory';
import { type Actor, system } from '@liaison/kernel';
import { DataSource } from 'typeorm';
import { actingFor } from './acting-for.js';
import { type ContactIds, contactIdsIn } from './contact-ids.js';
import { dayFromNow, type DemoState } from './demo-state.js';
import { recordOf } from './ensure-contacts.js';
import { STATES } from './states/index.js';

/** What waits for somebody: a nomination for the directory's office, a draft for an authority, a report for a State. */
export async function ensureProposals(context: INestApplicationContext, actor: Actor): Promise<void> {
  if (await hasProposals(context, actor)) return;
  const contacts = await contactIdsIn(context.get(DataSource), actor.directoryId);
  for (const state of STATES) await propose(context, actor, state, contacts);
}

async function propose(
  context: INestApplicationContext,
  actor: Actor,
  state: DemoState,
  contacts: ReadonlyMap<string, ContactIds>,
): Promise<void> {
  const { code, nominated, drafted, reported } = state;
  const proposals = context.get(MakeProposal, { strict: false });
  if (reported) {
    const contact = contacts.get(reported.state)?.[reported.of] ?? '';
    const liaison = actingFor(actor, code, 'liaison');
    await context.get(ReportContact, { strict: false }).execute(liaison, contact, { field: 'channels', text: reported.text });
  }
  if (drafted) {
    const values = { institution: drafted.institution };
    const draft = { act: 'change' as const, contact: contacts.get(code)?.[drafted.of] ?? '', values, draft: true };
    await proposals.execute(actingFor(actor, code, 'state-administrator'), draft);
  }
  if (nominated) {
    const { noteVerbale, ...contact } = nominated;
    const note = { reference: noteVerbale, date: dayFromNow(-1) };
    const nomination = { act: 'nominate' as const, values: recordOf(state, contact), noteVerbale: note };
    await proposals.execute(actingFor(actor, code, 'nominating-authority'), nomination);
  }
}

async function hasProposals(context: INestApplicationContext, actor: Actor): Promise<boolean> {
  const found = await context
    .get(Transactions)
    .run(system('demo', actor.directoryId), (tx) =>
      tx.query<unknown[]>('select from proposal where directory_id = $1 limit 1', [actor.directoryId]),
    );
  return found.length > 0;
}
