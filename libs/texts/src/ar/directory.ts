import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'لا يتضمن الدليل {state}.',
  'error.directory/state-already-listed': 'يتضمن الدليل {state} بالفعل.',
  'error.directory/unreadable-file':
    '{reason, select, empty {الملف فارغ.} encoding {الملف ليس بترميز UTF-8 (قرب السطر {line})؛ يُرجى حفظه بترميز UTF-8.} missing {تنقص الملف أعمدة: {columns}.} unknown {في الملف أعمدة غير معروفة: {columns}.} twice {يتكرر في الملف عمود: {columns}.} vcard {الملف مبتور أو ليس بصيغة vCard (قرب السطر {line}).} unended {البطاقة التي تبدأ في السطر {line} ليس لها END:VCARD قبل البطاقة التالية أو نهاية الملف.} json {الملف مبتور أو ليس بصيغة JSON (قرب جهة الاتصال رقم {line} في القائمة).} contacts {لا يحتوي الملف على قائمة بجهات الاتصال: يجب أن يكون ملف JSON قائمةً بها أو كائناً يحملها تحت «contacts».} long {يوجد قيد يتجاوز 64 كيبيبايت أو متداخل أكثر مما ينبغي (قرب السطر أو القيد {line}).} other {الملف مبتور أو ليس بصيغة CSV (قرب السطر {line}).}} لم يتغيّر شيء.',
  'error.directory/position-unknown':
    'لم تعد القراءة ممكنة انطلاقاً من هذا الموضع: إما أن ما تطّلعون عليه صار أكثر أو أقل من ذي قبل، وإما أن الدليل استُعيد من نسخة احتياطية. يُرجى قراءة كل شيء مرة واحدة من دون تحديد موضع، ثم المتابعة من هناك.',
  'error.directory/exporting-too-much':
    'حمّلتم عدداً غير معتاد من ملفات جهات الاتصال. يُرجى الانتظار بعض الوقت، أو متابعة التغييرات بدلاً من ذلك.',
  'error.directory/export-too-slow':
    'لم يُستلم الملف خلال المهلة المحددة. يُرجى تحميله من جديد باتصال أسرع، أو اختيار عدد أقل من جهات الاتصال.',
  'export.title': 'تصدير ما تعرضه هذه القائمة',
  'export.csv': 'CSV لجداول البيانات',
  'export.vcf': 'vCard لدفاتر العناوين',
  'export.json': 'JSON للبرامج',
  'export.hint':
    'يتضمن الملف ما يحق لكم الاطلاع عليه: تبقى الأرقام المحجوبة محجوبة ولا تظهر الحقول المخفية. ويُسجَّل تحميله، ويُطلب منكم إثبات هويتكم.',
  'fault.phone-needed': 'يلزم رقم هاتف يبدأ بعلامة + ورمز البلد وبلا مسافات، مثل ‎+41225551234.',
  'fault.e-mail-channel-needed': 'يلزم عنوان بريد إلكتروني واحد على الأقل.',
  'fault.day-needed': 'المطلوب يوم، مثل 2026-08-31.',
  'fault.ends-before-start': 'لا يمكن أن ينتهي قبل أن يبدأ.',
  'fault.channels-differ': 'يجب ذكر كل قناة مرة واحدة؛ أما العناوين فتتغيّر باقتراح.',
  'fault.phone-for-24-7': 'من يُتاح على مدار الساعة يحتاج إلى رقم هاتف.',
  'fault.deputy-for-24-7': 'من يُتاح على مدار الساعة يحتاج إلى نائب: شخص أو جهة اتصال أخرى لدولتكم.',
  'fault.key-not-deposited': 'أودِعوا المفتاح أولاً، ثم اقترحوا استعماله.',
  'fault.hours-needed': 'يجب أن تكون ساعات العمل بالصيغة 24/7 أو mon-fri 09:00-17:00.',
  'fault.column-count': 'عدد الأعمدة في الصف {found} والمتوقع {expected}.',
  'fault.repeated-key': 'ترد الدولة نفسها والمفتاح نفسه في السطر {first}.',
  'fault.vcard-version': 'لا يمكن قراءة غير vCard 4.0؛ وإصدار هذه البطاقة هو: {given}.',
  'fault.vcard-line': 'أحد أسطر البطاقة ليس سطراً بصيغة vCard.',
  'fault.repeated-field': 'يرد هذا العنصر أكثر من مرة: {given}.',
  'fault.unknown-field': 'لا يوجد في ملف جهات الاتصال حقل بهذا الاسم: {given}.',
  'fault.state-names-differ': 'تختلف أسماء الدولة عن الأسماء المعروفة.',
};
