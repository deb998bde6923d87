import type { Role } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { STATES } from './states/index.js';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly timeZone: string;
}

const officer = (email: string, name: string, role: Role): DemoPerson => ({
  email: `${email}@directory.example`,
  name,
  state: null,
  roles: [role],
  language: 'en',
  timeZone: 'UTC',
});

export const MANAGER = officer('manager', 'Noor Lindqvist', 'manager');
export const SECOND_OFFICER = officer('second.officer', 'Mateus Okonjo', 'second-officer');
export const AUDITOR = officer('auditor', 'Ingrid Valcourt', 'auditor');

const MEMBERS: readonly DemoPerson[] = STATES.flatMap(({ code, domain, people, language, timeZone }) => {
  const member = (mailbox: string, name: string, role: Role): DemoPerson => ({
    email: `${mailbox}@${domain}`,
    name,
    state: code,
    roles: [role],
    language,
    timeZone,
  });
  return [
    member('liaison', people.liaison, 'liaison'),
    member('administrator', people.administrator, 'state-administrator'),
    member('authority', people.authority, 'nominating-authority'),
  ];
});

export const PEOPLE: readonly DemoPerson[] = [MANAGER, SECOND_OFFICER, AUDITOR, ...MEMBERS];
