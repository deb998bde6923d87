import { MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const tavaria: DemoState = {
  code: 'QT',
  domain: 'tavaria.example',
  names: { ar: 'تافاريا', zh: '塔瓦里亚', en: 'Tavaria', fr: 'Tavarie', ru: 'Тавария', es: 'Tavaria' },
  formalNames: {
    ar: 'جمهورية تافاريا الديمقراطية',
    zh: '塔瓦里亚民主共和国',
    en: 'Democratic Republic of Tavaria',
    fr: 'République démocratique de Tavarie',
    ru: 'Демократическая Республика Тавария',
    es: 'República Democrática de Tavaria',
  },
  language: 'fr',
  timeZone: 'Africa/Maputo',
  region: '002',
  place: 'Porto da Conceição',
  people: { liaison: 'Conceição Magalhães', administrator: 'João Bragança', authority: 'Inês Falcão' },
  contacts: [
    {
      category: 'technical',
      institution: 'Centro Nacional de Resposta a Incidentes (CERT-QT)',
      institutionLatin: 'Centro Nacional de Resposta a Incidentes (CERT-QT)',
      roleTitle: 'Equipa de serviço',
      languages: ['pt', 'fr'],
      hours: open(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], ['07:30', '15:30']),
      emails: ['cert@tavaria.example', 'cert-duty@tavaria.example'],
      remit: ['receives', 'technical-action'],
    },
    {
      category: 'diplomatic',
      institution: 'Ministério dos Negócios Estrangeiros, Direção de Segurança Internacional',
      institutionLatin: 'Ministerio dos Negocios Estrangeiros, Direcao de Seguranca Internacional',
      roleTitle: 'Diretora-Adjunta',
      languages: ['pt', 'fr'],
      hours: open(MONDAY_TO_FRIDAY, ['08:00', '16:00']),
      emails: ['cyber-policy@tavaria.example'],
      mobile: '+99955508808',
      remit: ['receives', 'decides'],
    },
    {
      category: 'authority',
      institution: 'Missão Permanente da Tavária',
      institutionLatin: 'Missao Permanente da Tavaria',
      roleTitle: 'Ministro Conselheiro',
      languages: ['pt', 'fr'],
      hours: open(MONDAY_TO_FRIDAY, ['08:30', '16:30']),
      emails: ['mission@tavaria.example'],
    },
  ],
  holders: [
    { of: 'technical', name: 'Conceição Magalhães', nameLatin: 'Conceicao Magalhaes', since: 180 },
    { of: 'diplomatic', name: 'Nélson Quitumba', nameLatin: 'Nelson Quitumba', since: 500 },
  ],
  confirmed: [{ of: 'technical', channel: 0, days: 310.9, by: 'page' }],
  profile: {
    structures: [
      {
        kind: 'cert',
        name: 'Centro Nacional de Resposta a Incidentes',
        translation: 'National CERT',
        url: 'https://cert.tavaria.example/',
      },
    ],
    sectors: [{ sector: 'energy' }, { sector: 'communications' }],
    documents: [
      {
        kind: 'policy',
        name: 'Política nacional de segurança da informação',
        translation: 'National information security policy',
        language: 'pt',
        date: '2024-10',
        url: 'https://gov.tavaria.example/politica',
      },
    ],
  },
  help: 'Formação para a equipa de serviço, em português ou francês.',
};
