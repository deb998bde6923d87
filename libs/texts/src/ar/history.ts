import type { history as english } from '../en/history.js';

export const history: Record<keyof typeof english, string> = {
  'history.link': 'كيف تطوّر هذا القيد',
  'history.title': 'سجل تغييرات {institution}',
  'history.lead': 'جميع الصيغ، والأحدث أولاً. لا يُحذف شيء أبداً.',
  'history.first': 'القيد الأول',
  'history.none': 'ما تغيّر لا يطّلع عليه الجميع، أو لم تتغيّر سوى طريقة حفظه.',
  'history.field': 'الحقل',
  'history.reason': 'السبب: {reason}',
  'history.note': 'المذكرة الشفوية {note}',
  'history.version': 'الصيغة {version}',
  'history.gone': 'سُحبت جهة الاتصال هذه في {day}',
  'history.gone.others': 'جهات الاتصال الحالية: {state}',
  'history.withdrawn': 'مسحوبة',
  'history.undone': 'أُلغي تغيير سابق وعاد العمل بما كان قبله',
  'history.undone.withdrawn': 'أُلغي الترشيح وسُحبت جهة الاتصال',
};
