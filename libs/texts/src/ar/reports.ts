import type { reports as english } from '../en/reports.js';

export const reports: Record<keyof typeof english, string> = {
  'reports.letter.subject': 'ملاحظة بشأن جهة اتصال',
  'reports.letter':
    'أبلغت {by} الدليل بأن بياناً يخص جهة الاتصال هذه غير دقيق: {role}، {institution} ({state}).\n\nموضوع الملاحظة: {field}.\n\nلم يتغيّر شيء. يمكن الاطلاع على النص بعد تسجيل الدخول على العنوان {url}/contact-reports؛ ولا يطّلع عليه سوى دولتكم ومكتب الدليل. إن كانت الملاحظة صحيحة، يُرجى تعديل القيد بالطريقة المعتادة ثم وسمها بأنها عولجت.',
  'reports.letter.settled.subject': 'عولجت ملاحظتكم بشأن جهة اتصال',
  'reports.letter.settled':
    'عولجت الملاحظة التي أرسلتها دولتكم بشأن جهة الاتصال هذه: {role}، {institution} ({state}).\n\nكانت الملاحظة تخص: {field}.\n\nومعنى ذلك أنه جرى النظر فيها، أياً كانت النتيجة. القيد بصيغته الحالية متاح على {url} بعد تسجيل الدخول. وإذا بقي ما ليس صحيحاً، فيمكن لدولتكم إرسال ملاحظة أخرى.',
  'reports.link': 'هناك بيان غير دقيق',
  'reports.about': 'ملاحظات دول أخرى',
  'reports.title': 'الإبلاغ عن بيان غير دقيق',
  'reports.lead': 'تصل ملاحظتكم إلى {state} وإلى مكتب الدليل مع ذكر اسم دولتكم. وهي لا تغيّر شيئاً بذاتها.',
  'reports.field': 'موضوع الملاحظة',
  'reports.field.other': 'أمر آخر',
  'reports.text': 'ما هو غير الدقيق',
  'reports.text.hint': 'مثال: الرسائل ترتد، أو لا أحد يجيب على هذا الرقم. يُرجى عدم ذكر تفاصيل الحوادث.',
  'reports.send': 'إرسال الملاحظة',
  'reports.count':
    '{count, plural, zero {لا ملاحظات غير محسومة بشأن جهات الاتصال} one {ملاحظة واحدة غير محسومة بشأن جهات الاتصال} two {ملاحظتان غير محسومتين بشأن جهات الاتصال} few {# ملاحظات غير محسومة بشأن جهات الاتصال} many {# ملاحظة غير محسومة بشأن جهات الاتصال} other {# ملاحظة غير محسومة بشأن جهات الاتصال}}',
  'reports.list': 'ملاحظات بشأن جهات الاتصال',
  'reports.list.lead': 'ما رأته دول أخرى غير دقيق. «عولجت» تعني أن الأمر قد بُتّ فيه أياً كانت النتيجة.',
  'reports.list.none': 'لا توجد ملاحظات',
  'reports.list.none.text': 'إذا رأت دولة أخرى أن قيداً ما غير دقيق، ظهرت ملاحظتها هنا.',
  'reports.by': 'من: {state}',
  'reports.settle': 'وسمها بأنها عولجت',
  'reports.settled': 'عولجت',
  'reports.open': 'قيد النظر',
  'trail.act.directory/contact-reported': 'أُرسلت ملاحظة بشأن جهة اتصال',
  'trail.act.directory/report-settled': 'عولجت ملاحظة بشأن جهة اتصال',
  'web.done.report-made': 'أُرسلت الملاحظة.',
  'web.done.report-settled': 'عولجت الملاحظة.',
  'error.directory/own-contact-report': 'جهة الاتصال هذه تابعة لدولتكم: يُرجى تعديل القيد نفسه.',
  'error.directory/report-still-open': 'سبق أن أرسلت دولتكم ملاحظة بهذا الشأن ولم تُعالج بعد.',
  'error.directory/too-many-reports': 'أرسلت دولتكم ملاحظات كثيرة اليوم. يُرجى المحاولة لاحقاً أو مراسلة مكتب الدليل.',
};
