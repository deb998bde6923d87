import { MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const rivania: DemoState = {
  code: 'QR',
  domain: 'rivania.example',
  names: { ar: 'ريفانيا', zh: '里瓦尼亚', en: 'Rivania', fr: 'Rivanie', ru: 'Ривания', es: 'Rivania' },
  formalNames: {
    ar: 'كومنولث ريفانيا',
    zh: '里瓦尼亚联邦',
    en: 'Commonwealth of Rivania',
    fr: 'Commonwealth de Rivanie',
    ru: 'Содружество Ривания',
    es: 'Mancomunidad de Rivania',
  },
  language: 'en',
  timeZone: 'Pacific/Auckland',
  place: 'Harrowgate Bay',
  people: { liaison: 'Eleanor Ashdown', administrator: 'Tobias Marlowe', authority: 'Harriet Penrose' },
  contacts: [
    {
      category: 'technical',
      institution: 'Rivania National CERT',
      institutionLatin: 'Rivania National CERT',
      roleTitle: 'Duty desk',
      languages: ['en'],
      hours: open(MONDAY_TO_FRIDAY, ['08:00', '18:00']),
      emails: ['cert@rivania.example', 'cert-duty@rivania.example'],
    },
    {
      category: 'diplomatic',
      institution: 'Department of Foreign Affairs, Cyber Policy Unit',
      institutionLatin: 'Department of Foreign Affairs, Cyber Policy Unit',
      roleTitle: 'Director, Cyber Policy',
      languages: ['en'],
      hours: open(MONDAY_TO_FRIDAY, ['08:30', '17:00']),
      emails: ['cyber-policy@rivania.example'],
      mobile: '+99955506606',
    },
    {
      category: 'authority',
      institution: 'Permanent Mission of Rivania',
      institutionLatin: 'Permanent Mission of Rivania',
      roleTitle: 'First Secretary',
      languages: ['en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '17:00']),
      emails: ['mission@rivania.example'],
    },
  ],
};
