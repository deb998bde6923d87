import type { INestApplicationContext } from '@nestjs/common';
import { AddContact, ListState } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { DataSource } from 'typeorm';
import type { DemoContact, DemoState } from './demo-state.js';
import { STATES } from './states/index.js';

/** Lists the eight States and adds their contacts. A first start that was cut short is completed by the next. */
export async function ensureContacts(context: INestApplicationContext, actor: Actor): Promise<void> {
  const present = await presentIn(context.get(DataSource), actor.directoryId);
  for (const state of STATES) await ensureState(context, actor, state, present);
}

async function ensureState(context: INestApplicationContext, actor: Actor, state: DemoState, present: ReadonlySet<string>): Promise<void> {
  const { code, names, formalNames, region } = state;
  if (!present.has(code)) await context.get(ListState).execute(actor, { code, names, formalNames, region });
  for (const contact of state.contacts) {
    if (!present.has(`${code}:${contact.category}`)) await context.get(AddContact).execute(actor, recordOf(state, contact));
  }
}

function recordOf({ code, timeZone, place }: DemoState, { emails, phone, mobile, ...contact }: DemoContact) {
  const mail = emails.map((address) => ({ kind: 'email' as const, address }));
  const desk = phone ? [{ kind: 'phone' as const, address: phone }] : [];
  const own = mobile ? [{ kind: 'phone' as const, address: mobile, personal: true as const }] : [];
  return { ...contact, state: code, timeZone, place, channels: [...mail, ...desk, ...own] };
}

async function presentIn(source: DataSource, directoryId: string): Promise<ReadonlySet<string>> {
  const rows = await source.query<{ code: string; categories: string[] }[]>(
    `select s.code, array(select distinct c.category from contact c where c.directory_id = s.directory_id and c.state = s.code) as categories
     from state s where s.directory_id = $1`,
    [directoryId],
  );
  return new Set(rows.flatMap(({ code, categories }) => [code, ...categories.map((category) => `${code}:${category}`)]));
}
