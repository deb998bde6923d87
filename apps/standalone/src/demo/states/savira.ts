import { ALWAYS, MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const savira: DemoState = {
  code: 'QS',
  domain: 'savira.example',
  names: { ar: 'سافيرا', zh: '萨维拉', en: 'Savira', fr: 'Savira', ru: 'Савира', es: 'Savira' },
  formalNames: {
    ar: 'جمهورية سافيرا الاتحادية',
    zh: '萨维拉联邦共和国',
    en: 'Federal Republic of Savira',
    fr: 'République fédérale de Savira',
    ru: 'Федеративная Республика Савира',
    es: 'República Federal de Savira',
  },
  language: 'en',
  timeZone: 'Asia/Kathmandu',
  place: 'सागरपुर',
  people: { liaison: 'Anjali Deshwal', administrator: 'Rohan Tamrakar', authority: 'Meera Vasudha' },
  contacts: [
    {
      category: 'technical',
      institution: 'राष्ट्रीय कंप्यूटर आपात प्रतिक्रिया दल (CERT-QS)',
      institutionLatin: 'National CERT of Savira (CERT-QS)',
      roleTitle: 'संपर्क अधिकारी',
      languages: ['hi', 'en'],
      hours: ALWAYS,
      emails: ['cert@savira.example', 'cert-duty@savira.example'],
      phone: '+9995570100',
    },
    {
      category: 'diplomatic',
      institution: 'विदेश मंत्रालय, अंतरराष्ट्रीय सुरक्षा प्रभाग',
      institutionLatin: 'Ministry of Foreign Affairs, International Security Division',
      roleTitle: 'निदेशक',
      languages: ['hi', 'en'],
      hours: open(['sun', 'mon', 'tue', 'wed', 'thu', 'fri'], ['10:00', '17:00']),
      emails: ['cyber-policy@savira.example'],
    },
    {
      category: 'authority',
      institution: 'सविरा का स्थायी मिशन',
      institutionLatin: 'Permanent Mission of Savira',
      roleTitle: 'प्रथम सचिव',
      languages: ['hi', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['10:00', '17:00']),
      emails: ['mission@savira.example'],
    },
  ],
};
