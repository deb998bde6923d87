import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { AskForHelp, ChangeContact, ChannelEvidence, PublishProfile, RecordHolder, SetVisibility } from '@liaison/directory';
import { type Actor, system } from '@liaison/kernel';
import { DataSource } from 'typeorm';
import { actingFor } from './acting-for.js';
import { contactIdsIn, type ContactIds } from './contact-ids.js';
import { daysAgo, dayFromNow, type DemoState } from './demo-state.js';
import { STATES } from './states/index.js';

/** What each State has recorded since: people, confirmations, its profile, and the like. Done once a State. */
export async function ensureRecords(context: INestApplicationContext, actor: Actor): Promise<void> {
  const contacts = await contactIdsIn(context.get(DataSource), actor.directoryId);
  const done = await staffedStates(context, actor);
  for (const state of STATES) {
    if (!done.has(state.code)) await record(context, actor, state, contacts.get(state.code) ?? {});
  }
}

async function record(context: INestApplicationContext, actor: Actor, state: DemoState, ids: ContactIds): Promise<void> {
  const { code, profile, notice, placeKept, help } = state;
  const owner = actingFor(actor, code, 'state-administrator');
  await context.get(PublishProfile, { strict: false }).change(owner, code, profile, 'any');
  if (help) await context.get(AskForHelp, { strict: false }).execute(owner, code, { needed: true, note: help });
  if (notice) {
    const wanted = { notice: { until: dayFromNow(notice.days), text: notice.text } };
    await context.get(ChangeContact, { strict: false }).execute(owner, ids[notice.of] ?? '', null, wanted);
  }
  if (placeKept)
    await context.get(SetVisibility, { strict: false }).execute(owner, ids[placeKept] ?? '', null, { place: 'owner-and-manager' });
  await confirm(context, actor, state, ids);
  await staff(context, owner, state, ids);
}

/** Last of all, because it shows that the rest is done. */
async function staff(context: INestApplicationContext, owner: Actor, { holders }: DemoState, ids: ContactIds): Promise<void> {
  const recording = context.get(RecordHolder, { strict: false });
  for (const { of, name, nameLatin, deputy, since, until } of holders) {
    const days = { from: dayFromNow(-since), to: until === undefined ? null : dayFromNow(until) };
    await recording.add(owner, ids[of] ?? '', { name, nameLatin, deputy, ...days });
  }
}

async function confirm(context: INestApplicationContext, actor: Actor, { confirmed }: DemoState, ids: ContactIds): Promise<void> {
  const evidence = context.get(ChannelEvidence, { strict: false });
  const checks = system('demo', actor.directoryId);
  await context.get(Transactions).run(checks, async (tx) => {
    const channels = await tx.query<{ id: string; contact: string }[]>(
      'select id, contact_id as contact from channel where contact_id = any($1::uuid[]) order by position',
      [Object.values(ids)],
    );
    for (const { of, channel, days, by } of confirmed) {
      const { id = '' } = channels.filter(({ contact }) => contact === ids[of])[channel] ?? {};
      await evidence.confirmed(tx, checks, id, { at: daysAgo(days), by, seconds: null });
    }
  });
}

async function staffedStates(context: INestApplicationContext, actor: Actor): Promise<ReadonlySet<string>> {
  const rows = await context
    .get(Transactions)
    .run(system('demo', actor.directoryId), (tx) =>
      tx.query<{ state: string }[]>('select distinct state from holder where directory_id = $1', [actor.directoryId]),
    );
  return new Set(rows.map(({ state }) => state));
}
