import { whyFound } from './why-found.js';

describe('why a contact was found', () => {
  const contact = {
    institution: '国家互联网应急中心',
    institutionLatin: 'CNCERT',
    institutionNames: { en: 'National Computer Network Emergency Centre', fr: "Centre national d'urgence" },
    place: '北京',
    roleTitle: 'Duty desk',
  };

  it.each([
    ['应急 cncert', []],
    ['duty', []],
    ['yingji', []],
    ['beijing', [{ by: 'place', text: '北京' }]],
    ['北京 应急', [{ by: 'place', text: '北京' }]],
    ['emergency', [{ by: 'name', text: 'National Computer Network Emergency Centre', language: 'en' }]],
    ['urgence', [{ by: 'name', text: "Centre national d'urgence", language: 'fr' }]],
    ['national', [{ by: 'name', text: 'National Computer Network Emergency Centre', language: 'en' }]],
    ['china', []],
    ['', []],
  ])('says of %j only what the list does not show', (typed, reasons) => expect(whyFound(typed, contact)).toEqual(reasons));
});
