import type { holidays as english } from '../en/holidays.js';

export const holidays: Record<keyof typeof english, string> = {
  'holidays.title': 'عطل جميع جهات الاتصال',
  'holidays.lead':
    'الأيام التي تغلق فيها مكاتب دولتكم أو تعمل في ساعات أخرى، لجميع جهات الاتصال دفعة واحدة. وترون قبل الحفظ ما سيتغير، ويمكنكم استثناء ما يبقى على حاله.',
  'holidays.replace': 'إزالة الأيام المقبلة غير الواردة في هذه القائمة',
  'holidays.preview': 'عرض ما سيتغير',
  'holidays.preview.lead': 'لم يحفظ شيء بعد. وتصبح لكل جهة اتصال معلَّمة نسخة جديدة.',
  'holidays.save': 'الحفظ لما هو معلَّم',
  'holidays.added': 'أيام مضافة',
  'holidays.changed': 'أيام معدلة',
  'holidays.removed': 'أيام مزالة',
  'holidays.unchanged': 'تبقى على حالها',
  'holidays.always': 'مفتوحة دائما: لا تغير العطل شيئا.',
  'holidays.none': 'لا يتغير شيء',
  'holidays.none.text': 'لدى جميع جهات الاتصال هذه الأيام من قبل، أو هي مفتوحة دائما.',
  'web.done.holidays-set': 'حفظت العطل.',
};
