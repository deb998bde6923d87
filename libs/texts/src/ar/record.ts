import type { record as english } from '../en/record.js';

export const record: Record<keyof typeof english, string> = {
  'record.letter.key.subject':
    'ينتهي مفتاح OpenPGP خلال {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'record.letter.key':
    'ينتهي مفتاح OpenPGP ‏{fingerprint} الخاص بجهة الاتصال لديكم في {day}.\n\nبعد ذلك اليوم تُرسَل الرسائل من دون مضمون سري مع بيان السبب.\n\nيُرجى تمديد المفتاح أو إنشاء مفتاح جديد وإيداع جزئه العام في {url}/keys-of-contacts. ولا يُطلب المفتاح السري أبدًا.',
  'fault.secret-key': 'هذا مفتاح سري، ولم يُحفظ. يُرجى اعتباره مكشوفًا إن أمكن لغيركم رؤيته، ولصق المفتاح العام.',
  'fault.one-key-needed': 'يلزم مفتاح OpenPGP عام واحد، من سطره الأول ‎-----BEGIN PGP PUBLIC KEY BLOCK-----‎ إلى آخره.',
  'fault.key-expired': 'انتهت صلاحية المفتاح. يُرجى تمديده وتقديم جزئه العام المحدَّث.',
  'fault.key-revoked': 'أبطل صاحب المفتاح مفتاحه. يُرجى تقديم مفتاح آخر.',
  'fault.key-cannot-encrypt': 'لا يمكن التشفير بهذا المفتاح: إما أنه يخلو من جزء لذلك أو أن ذلك الجزء أضعف مما يلزم اليوم.',
};
