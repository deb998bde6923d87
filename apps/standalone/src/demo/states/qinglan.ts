import { ALWAYS, MONDAY_TO_FRIDAY, open, type DemoState } from '../demo-state.js';

export const qinglan: DemoState = {
  code: 'QQ',
  domain: 'qinglan.example',
  names: { ar: 'تشينغلان', zh: '清澜', en: 'Qinglan', fr: 'Qinglan', ru: 'Цинлань', es: 'Qinglan' },
  formalNames: {
    ar: 'جمهورية تشينغلان',
    zh: '清澜共和国',
    en: 'Republic of Qinglan',
    fr: 'République de Qinglan',
    ru: 'Республика Цинлань',
    es: 'República de Qinglan',
  },
  language: 'zh',
  timeZone: 'Asia/Singapore',
  place: '澜州',
  people: { liaison: '林若兰', administrator: '陈一鸣', authority: '苏文静' },
  contacts: [
    {
      category: 'technical',
      institution: '清澜国家计算机应急响应中心（CERT-QQ）',
      institutionLatin: 'National CERT of Qinglan (CERT-QQ)',
      roleTitle: '值班室',
      languages: ['zh', 'en'],
      hours: ALWAYS,
      emails: ['cert@qinglan.example', 'cert-duty@qinglan.example'],
      phone: '+9995550100',
    },
    {
      category: 'diplomatic',
      institution: '外交部国际安全司',
      institutionLatin: 'Ministry of Foreign Affairs, Department of International Security',
      roleTitle: '网络事务处处长',
      languages: ['zh', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['08:30', '12:00'], ['13:30', '17:30']),
      emails: ['cyber-policy@qinglan.example'],
    },
    {
      category: 'authority',
      institution: '清澜常驻代表团',
      institutionLatin: 'Permanent Mission of Qinglan',
      roleTitle: '一等秘书',
      languages: ['zh', 'en'],
      hours: open(MONDAY_TO_FRIDAY, ['09:00', '17:30']),
      emails: ['mission@qinglan.example'],
    },
  ],
};
