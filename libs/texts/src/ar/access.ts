import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'يُرجى إتمام تسجيل الدخول أولاً: ما زالت الخطوة الثانية ناقصة.',
  'error.identity/enrolment-needed': 'يُرجى إعداد الخطوة الثانية أولاً؛ وإلى ذلك الحين لا يُتاح لكم شيء آخر.',
  'error.identity/step-up-needed': 'يُرجى تأكيد هويتكم من جديد: فهذه العملية تتطلب إثباتاً جرى في الدقائق القليلة الماضية.',
};
