import { ALWAYS, MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const oriven: DemoState = {
  code: 'QO',
  domain: 'oriven.example',
  names: { ar: 'أوريفن', zh: '奥里文', en: 'Oriven', fr: 'Oriven', ru: 'Оривен', es: 'Oriven' },
  formalNames: {
    ar: 'جمهورية أوريفن',
    zh: '奥里文共和国',
    en: 'Republic of Oriven',
    fr: 'République d’Oriven',
    ru: 'Республика Оривен',
    es: 'República de Oriven',
  },
  language: 'ru',
  timeZone: 'Asia/Almaty',
  place: 'Светлогорье',
  people: { liaison: 'Марина Светлова', administrator: 'Артём Лесков', authority: 'Вера Озерова' },
  contacts: [
    {
      category: 'technical',
      institution: 'Национальный центр реагирования на компьютерные инциденты (CERT-QO)',
      institutionLatin: 'National CERT of Oriven (CERT-QO)',
      roleTitle: 'Дежурная смена',
      languages: ['ru', 'en'],
      hours: ALWAYS,
      emails: ['cert@oriven.example', 'cert-duty@oriven.example'],
      phone: '+9995530100',
    },
    {
      category: 'diplomatic',
      institution: 'Министерство иностранных дел, Департамент международной информационной безопасности',
      institutionLatin: 'Ministry of Foreign Affairs, Department of International Information Security',
      roleTitle: 'Старший советник',
      languages: ['ru', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '18:00']),
      emails: ['cyber-policy@oriven.example'],
    },
    {
      category: 'authority',
      institution: 'Постоянное представительство Оривена',
      institutionLatin: 'Permanent Mission of Oriven',
      roleTitle: 'Первый секретарь',
      languages: ['ru', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:30', '18:00']),
      emails: ['mission@oriven.example'],
    },
  ],
};
