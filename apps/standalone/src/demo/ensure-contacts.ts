import type { INestApplicationContext } from '@nestjs/common';
import { AddContact, ListState } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { DataSource } from 'typeorm';
import { depositKey } from './deposit-key.js';
import { type ContactIds, contactIdsIn } from './contact-ids.js';
import { type DemoContact, type DemoState, firstOpenDay } from './demo-state.js';
import { STATES } from './states/index.js';

/** Lists the eight States and adds their contacts. A first start that was cut short is completed by the next. */
export async function ensureContacts(context: INestApplicationContext, actor: Actor): Promise<void> {
  const present = await contactIdsIn(context.get(DataSource), actor.directoryId);
  for (const state of STATES) await ensureState(context, actor, state, present.get(state.code));
}

async function ensureState(context: INestApplicationContext, actor: Actor, state: DemoState, present?: ContactIds): Promise<void> {
  const { code, names, formalNames, region } = state;
  if (!present) await context.get(ListState).execute(actor, { code, names, formalNames, region });
  const ids: Record<string, string | undefined> = { ...present };
  for (const { keyFor, ...contact } of deputiesFirst(state.contacts)) {
    ids[contact.category] ??= await context.get(AddContact).execute(actor, {
      ...recordOf(state, contact),
      ...(contact.hours.always && ids['diplomatic'] && { deputyContact: ids['diplomatic'] }),
      ...(keyFor && { keys: [await depositKey(context, actor, state, contact, keyFor)] }),
    });
  }
}

/** Who answers around the clock names another contact that stands in, which has to be there first. */
function deputiesFirst(contacts: readonly DemoContact[]): DemoContact[] {
  return [...contacts].sort((a, b) => Number(a.hours.always) - Number(b.hours.always));
}

/** The record of a contact, of one that is only nominated as well. */
export function recordOf({ code, timeZone, place }: DemoState, contact: Omit<DemoContact, 'keyFor'>) {
  const { emails, phone, mobile, note, closed, hours, ...rest } = contact;
  const mail = emails.map((address, i) => ({ kind: 'email' as const, address, ...(note && !i && { note }) }));
  const desk = phone ? [{ kind: 'phone' as const, address: phone }] : [];
  const own = mobile ? [{ kind: 'phone' as const, address: mobile, personal: true as const }] : [];
  const exceptions = closed ? [{ date: firstOpenDay(hours, closed.days), open: [], name: closed.name }] : [];
  return { ...rest, state: code, timeZone, place, hours: { ...hours, exceptions }, channels: [...mail, ...desk, ...own] };
}
