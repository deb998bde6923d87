export const editions = {
  'error.editions/no-signing-key': 'لا يوجد مفتاح لتوقيع إصدار. ينشئه المشغّل بالأمر: `liaison edition keys new`.',
  'error.editions/under-way': 'يجري إعداد إصدار بالفعل. يُرجى الانتظار حتى صدوره.',
  'error.editions/nothing-to-issue': 'لا توجد في الدليل جهة اتصال يراها جميع الأعضاء، فلا يوجد ما يُصدر.',
  'error.editions/too-many-contacts':
    'يضم الإصدار {max, number} جهة اتصال على الأكثر، وفي الدليل {count, number}. وتُنسخ الأدلة الأكبر بواسطة سجل التغييرات المتتابع أو بالتصدير.',
  'error.editions/key-already-announced': 'سبق الإعلان عن مفتاح. ابدأوا التوقيع به أو اسحبوه قبل إنشاء مفتاح آخر.',
  'error.editions/no-such-key': 'لا يوجد هذا المفتاح، أو لم يُعلن عن أي مفتاح.',
  'error.editions/key-not-known-yet': 'لم يذكر أي إصدار المفتاح المعلن بعد، فلن يتعرف عليه أحد. أصدروا إصداراً أولاً.',
  'error.editions/key-in-use': 'هذا المفتاح هو الذي يوقّع، ولم يُعلن عن غيره. أنشئوا مفتاحاً جديداً أولاً: `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'يجري تنضيد الكتاب: اكتمل {done} من {total, plural, zero {# مجلد} one {مجلد واحد} two {مجلدين} few {# مجلدات} many {# مجلداً} other {# مجلد}}. يُرجى إعادة الطلب بعد قليل.',
  'error.editions/key-file-missing':
    'تتعذر قراءة ملف مفتاح التوقيع {kid}. تحتاج إليه عملية worker في المجلد الذي يحدده EDITION_KEYS_FOLDER.',
};
