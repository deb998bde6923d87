import { type NewContact, NO_HOURS } from '@liaison/directory';

export const STATES = Array.from({ length: 200 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)));
export const BODIES = ['Computer Emergency Response Team', '国家网络安全中心', 'Центр реагирования', 'Équipe nationale', 'المركز الوطني'];
export const IN_A_PLACE = 50;
/** One in a hundred contacts: all of the last two States, in the order of lists. */
export const LAST_STATES = STATES.slice(-2);
export const SHARED_LANGUAGE = 'pt';
export const SHARED_WORD = 'watchroom';
/** Fifty contacts, however many there are. */
export const RARE_LANGUAGE = 'sw';
/** The State whose authority nominates. */
export const NOMINATING = 'BA';

/** The nth of `count` contacts: two channels, six scripts, hours of a week; fifty share a place, however many there are. */
export function benchContact(n: number, count: number): NewContact {
  const state = pick(STATES, n);
  return {
    state,
    category: n % 3 ? 'technical' : 'diplomatic',
    institution: `${pick(BODIES, n)} ${String(n)}`,
    institutionLatin: `National response team ${String(n)}`,
    institutionNames: { en: `National response team ${String(n)}`, fr: `Équipe nationale de réponse ${String(n)}` },
    place: place(n, count),
    roleTitle: 'Duty desk',
    languages: ['en', 'fr'],
    remit: ['receives'],
    timeZone: 'Europe/Paris',
    hours: { ...NO_HOURS, week: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], fri: [['09:00', '12:00']] } },
    channels: [
      { kind: 'email', address: `duty${String(n)}@cert.${state.toLowerCase()}.example` },
      { kind: 'phone', address: `+999${String(1_000_000 + n)}` },
    ],
  };
}

export function pick<T>(values: readonly T[], n: number): T {
  return values[n % values.length] as T;
}

export function place(n: number, count: number): string {
  return `Harbour${String(n % Math.ceil(count / IN_A_PLACE)).padStart(7, '0')}`;
}
