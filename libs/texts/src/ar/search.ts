import type { search as english } from '../en/search.js';

export const search: Record<keyof typeof english, string> = {
  'search.always': 'على مدار الساعة طوال أيام الأسبوع',
  'search.never-confirmed': 'لم تؤكَّد قط',
  'search.similar': 'لا نتائج للبحث عن «{typed}». كلمات مشابهة: {words}',
  'search.none': 'لا نتائج للبحث عن «{typed}»',
  'search.none.text': 'ابحثوا باسم الدولة أو المؤسسة أو المكان، بأي لغة وأي كتابة. ويكفي أول الكلمة.',
  'search.everywhere': 'البحث عن «{typed}» في جميع جهات الاتصال',
  'search.by-place': 'المكان: {text}',
  'search.by-name': 'يُعرف أيضا باسم: {text}',
};
