import { MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const pelanor: DemoState = {
  code: 'QP',
  domain: 'pelanor.example',
  names: { ar: 'بيلانور', zh: '佩拉诺尔', en: 'Pelanor', fr: 'Pelanor', ru: 'Пеланор', es: 'Pelanor' },
  formalNames: {
    ar: 'جمهورية بيلانور',
    zh: '佩拉诺尔共和国',
    en: 'Republic of Pelanor',
    fr: 'République de Pelanor',
    ru: 'Республика Пеланор',
    es: 'República de Pelanor',
  },
  language: 'es',
  timeZone: 'America/Bogota',
  place: 'Puerto Peñalba',
  people: { liaison: 'Lucía Peñalosa', administrator: 'Andrés Ibáñez', authority: 'Inés Zúñiga' },
  contacts: [
    {
      category: 'technical',
      institution: 'Equipo Nacional de Respuesta a Incidentes (CERT-QP)',
      institutionLatin: 'Equipo Nacional de Respuesta a Incidentes (CERT-QP)',
      roleTitle: 'Oficial de guardia',
      languages: ['es', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['07:00', '19:00']),
      emails: ['cert@pelanor.example', 'cert-duty@pelanor.example'],
    },
    {
      category: 'diplomatic',
      institution: 'Ministerio de Relaciones Exteriores, Dirección de Seguridad Internacional',
      institutionLatin: 'Ministerio de Relaciones Exteriores, Direccion de Seguridad Internacional',
      roleTitle: 'Consejera de asuntos cibernéticos',
      languages: ['es', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['08:00', '17:00']),
      emails: ['cyber-policy@pelanor.example'],
      mobile: '+99955504404',
    },
    {
      category: 'authority',
      institution: 'Misión Permanente de Pelanor',
      institutionLatin: 'Mision Permanente de Pelanor',
      roleTitle: 'Ministro Consejero',
      languages: ['es', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '17:00']),
      emails: ['mission@pelanor.example'],
    },
  ],
};
