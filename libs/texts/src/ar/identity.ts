import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {
  'error.identity/wrong-credentials': 'العنوان أو كلمة المرور غير صحيحة.',
  'error.identity/too-many-attempts': 'جرت محاولات دخول كثيرة. يُرجى الانتظار قليلاً ثم المحاولة مجدداً.',
  'error.identity/busy': 'يسجّل كثيرون الدخول الآن. يُرجى المحاولة بعد ثوانٍ.',
  'error.identity/account-exists': 'يوجد بالفعل حساب بهذا العنوان.',
  'fault.password-too-short':
    '{min, plural, zero {يُرجى اختيار كلمة مرور} one {يُرجى اختيار حرف واحد على الأقل} two {يُرجى اختيار حرفين على الأقل} few {يُرجى اختيار # حروف على الأقل} many {يُرجى اختيار # حرفاً على الأقل} other {يُرجى اختيار # حرف على الأقل}}؛ وبضع كلمات تصلح كلمة مرور جيدة.',
  'fault.wrong-password': 'هذه ليست كلمة مروركم الحالية.',
  'fault.role-not-yours-to-give': 'لا يمكنكم منح هذا الدور.',
  'fault.no-such-contact': 'ليس لدولتكم جهة الاتصال هذه.',
};
