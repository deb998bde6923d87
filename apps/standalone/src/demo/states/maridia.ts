import { ALWAYS, SUNDAY_TO_THURSDAY, open, type DemoState } from '../demo-state.js';

export const maridia: DemoState = {
  code: 'QM',
  domain: 'maridia.example',
  names: { ar: 'ماريديا', zh: '马里迪亚', en: 'Maridia', fr: 'Maridie', ru: 'Маридия', es: 'Maridia' },
  formalNames: {
    ar: 'مملكة ماريديا',
    zh: '马里迪亚王国',
    en: 'Kingdom of Maridia',
    fr: 'Royaume de Maridie',
    ru: 'Королевство Маридия',
    es: 'Reino de Maridia',
  },
  language: 'ar',
  timeZone: 'Africa/Cairo',
  place: 'مرسى النور',
  people: { liaison: 'سلمى الراوي', administrator: 'يوسف الحداد', authority: 'ليلى المنصوري' },
  contacts: [
    {
      category: 'technical',
      institution: 'المركز الوطني للاستجابة للحوادث الحاسوبية (CERT-QM)',
      institutionLatin: 'National CERT of Maridia (CERT-QM)',
      roleTitle: 'مكتب المناوبة',
      languages: ['ar', 'en'],
      hours: ALWAYS,
      emails: ['cert@maridia.example', 'cert-duty@maridia.example'],
      phone: '+9995510100',
    },
    {
      category: 'diplomatic',
      institution: 'وزارة الشؤون الخارجية، إدارة الأمن الدولي',
      institutionLatin: 'Ministry of Foreign Affairs, International Security Department',
      roleTitle: 'مسؤول السياسات السيبرانية',
      languages: ['ar', 'en'],
      hours: open(SUNDAY_TO_THURSDAY, ['08:00', '15:00']),
      emails: ['cyber-policy@maridia.example'],
    },
    {
      category: 'authority',
      institution: 'البعثة الدائمة لماريديا',
      institutionLatin: 'Permanent Mission of Maridia',
      roleTitle: 'السكرتير الأول',
      languages: ['ar', 'en'],
      hours: open(SUNDAY_TO_THURSDAY, ['09:00', '16:00']),
      emails: ['mission@maridia.example'],
    },
  ],
};
