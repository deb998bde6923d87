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
  'error.identity/scope-missing':
    'لم يُنشأ هذا المفتاح لهذا الغرض. يلزمه الإذن {scopes}، ويمكن لمن يُصدر المفاتيح في دولتكم أو في مكتبكم إنشاء مفتاح يتضمنه.',
  'error.identity/address-not-allowed':
    'لا يجوز استعمال هذا المفتاح من العنوان {address}. يختار مسؤولو الإدارة في دولته العناوين التي يعمل منها.',
  'error.identity/mirror-undecided': 'سبق تقديم هذا الطلب، وهو ينتظر قرار أحد موظفي الدليل.',
  'error.identity/mirror-decided': 'سبق البت في هذا الطلب.',
  'error.identity/second-person-needed': 'يجب أن يبت شخص آخر في ذلك، فالأمر يتطلب شخصين.',
  'fault.not-in-the-future': 'لقد مضى هذا الوقت.',
  'fault.too-far-ahead':
    'في غضون {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من الآن على الأكثر.',
  'fault.network-needed': 'يلزم عنوان أو شبكة، مثل 192.0.2.0/24 أو 2001:db8::/48.',
  'fault.overlap-too-long':
    'يمكن أن يظل السر القديم صالحًا لمدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} على الأكثر.',
  'fault.asked-for-apart': 'يتطلب ذلك شخصين، ويُطلب على حدة بعد إنشاء المفتاح.',
};
