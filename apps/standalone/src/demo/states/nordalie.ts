import { ALWAYS, MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const nordalie: DemoState = {
  code: 'QN',
  domain: 'nordalie.example',
  names: { ar: 'نوردالي', zh: '诺尔达利', en: 'Nordalia', fr: 'Nordalie', ru: 'Нордалия', es: 'Nordalia' },
  formalNames: {
    ar: 'جمهورية نوردالي',
    zh: '诺尔达利共和国',
    en: 'Republic of Nordalia',
    fr: 'République de Nordalie',
    ru: 'Республика Нордалия',
    es: 'República de Nordalia',
  },
  language: 'fr',
  timeZone: 'Europe/Paris',
  place: 'Port-Élysée',
  people: { liaison: 'Éloïse Garnier', administrator: 'Théo Lefèvre', authority: 'Hélène Brézé' },
  contacts: [
    {
      category: 'technical',
      institution: 'Centre national de réponse aux incidents numériques (CERT-QN)',
      institutionLatin: 'Centre national de reponse aux incidents numeriques (CERT-QN)',
      roleTitle: 'Permanence opérationnelle',
      languages: ['fr', 'en'],
      hours: ALWAYS,
      emails: ['cert@nordalie.example', 'cert-duty@nordalie.example'],
      phone: '+9995520100',
    },
    {
      category: 'diplomatic',
      institution: 'Ministère des Affaires étrangères, Direction des affaires stratégiques',
      institutionLatin: 'Ministere des Affaires etrangeres, Direction des affaires strategiques',
      roleTitle: 'Chargée de mission pour le numérique',
      languages: ['fr', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '12:30'], ['14:00', '18:00']),
      emails: ['cyber-policy@nordalie.example'],
    },
    {
      category: 'authority',
      institution: 'Mission permanente de la Nordalie',
      institutionLatin: 'Mission permanente de la Nordalie',
      roleTitle: 'Conseillère',
      languages: ['fr', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '18:00']),
      emails: ['mission@nordalie.example'],
    },
  ],
};
