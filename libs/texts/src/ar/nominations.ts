import type { nominations as english } from '../en/nominations.js';

export const nominations: Record<keyof typeof english, string> = {
  'nominations.letter.subject.proposed': 'ترشيح ينتظر مكتب الدليل',
  'nominations.letter.subject.announced':
    '{act, select, nominate {جهة اتصال جديدة ستدرج قريبا} withdraw {جهة اتصال ستسحب قريبا} other {تغيير في جهة اتصال سيسري قريبا}}',
  'nominations.letter.subject.objected': 'اعتراض على تغيير في جهة اتصال',
  'nominations.letter.subject.extended':
    '{act, select, nominate {تمديد مهلة إدراج جهة اتصال جديدة} withdraw {تمديد مهلة سحب جهة اتصال} other {تمديد مهلة تغيير في جهة اتصال}}',
  'nominations.letter.subject.applied':
    '{act, select, nominate {أدرجت جهة اتصال جديدة} withdraw {سحبت جهة اتصال} other {سرى تغيير في جهة اتصال}}',
  'nominations.letter.subject.stopped':
    '{act, select, nominate {أوقف إدراج جهة اتصال جديدة} withdraw {أوقف سحب جهة اتصال} other {أوقف تغيير في جهة اتصال}}',
  'nominations.letter.subject.refused': 'لم يقبل ترشيح',
  'nominations.letter.subject.undone':
    '{act, select, nominate {ألغي ترشيح جهة اتصال} withdraw {ألغي سحب جهة اتصال} other {ألغي تغيير في جهة اتصال}}',
  'nominations.letter.function':
    'تتعلق هذه الرسالة بجهة الاتصال التالية المعنية بالحوادث الخطيرة لتكنولوجيا المعلومات والاتصالات: {role}، {institution} ({state}).',
  'nominations.letter.proposed':
    'طلبت السلطة المرشِّحة من مكتب الدليل {act, select, nominate {إدراجها} withdraw {سحبها} merge {دمج جهة أخرى فيها} other {تغيير بياناتها}}. سينظر موظفو الدليل في هذا الطلب، ولم يتغير شيء بعد.',
  'nominations.letter.announced':
    'بناء على طلب السلطة المرشِّحة، وبعد أن نظر فيه مكتب الدليل، {act, select, nominate {ستدرج جهة الاتصال هذه} withdraw {ستسحب جهة الاتصال هذه} merge {ستدمج جهة اتصال أخرى في جهة الاتصال هذه} other {ستتغير بيانات جهة الاتصال هذه}}. يسري ذلك في {at} ما لم يوقف أو يلغ قبل ذلك.',
  'nominations.letter.objected':
    'أخبرنا شخص لديه رمز رسالتنا أن ما هو مقرر لجهة الاتصال هذه غير صحيح. لم يتغير شيء. وينتظر التغيير المقرر الآن حتى {at}، ويعيد مكتب الدليل النظر فيه.',
  'nominations.letter.extended':
    'أعطى مكتب الدليل الجميع وقتا أطول للنظر فيما هو مقرر لجهة الاتصال هذه. يسري ذلك في {at} ما لم يوقف أو يلغ قبل ذلك.',
  'nominations.letter.applied':
    '{act, select, nominate {أدرجت جهة الاتصال هذه اعتبارا من الآن.} withdraw {سحبت جهة الاتصال هذه اعتبارا من الآن.} merge {أصبحت جهة اتصال أخرى جزءا من جهة الاتصال هذه كما أعلن.} other {تغيرت بيانات جهة الاتصال هذه كما أعلن.}}',
  'nominations.letter.stopped': 'أوقف مكتب الدليل ما كان مقررا لجهة الاتصال هذه. لم يتغير شيء.',
  'nominations.letter.refused': 'لم يقبل مكتب الدليل الطلب المتعلق بجهة الاتصال هذه. لم يتغير شيء.',
  'nominations.letter.undone':
    '{applied, select, yes {ألغت السلطة المرشِّحة آخر تغيير في جهة الاتصال هذه، وعاد ما كان ساريا من قبل.} other {ألغت السلطة المرشِّحة ما كان مقررا لجهة الاتصال هذه. لم يتغير شيء.}}',
  'nominations.letter.new':
    'تتلقون هذه الرسالة لأن السلطة المرشِّحة ذكرت هذا العنوان وسيلة جديدة لبلوغ جهة الاتصال هذه. إن لم يكن عنوانكم، أو لم تكونوا على علم بذلك، فيرجى إبلاغ السلطة المرشِّحة في دولتكم.',
  'nominations.letter.note': 'المذكرة الشفوية {reference} المؤرخة {date}',
  'nominations.letter.reason': 'السبب المذكور: {reason}',
  'nominations.letter.answer':
    'حتى ذلك الحين يتكلم هذا العنوان باسم جهة الاتصال. إن كان التغيير صحيحا أمكنكم أن تجعلوه يسري في الحال، وإن لم يكن كذلك أمكنكم الاعتراض. وفي الحالتين افتحوا المتصفح، واكتبوا العنوان التالي بأيديكم، وأدخلوا هناك المرجع والرمز. فتح الصفحة وحده لا يفعل شيئا. ولستم ملزمين بالرد.',
  'nominations.letter.not-so':
    'إن كان هناك خطأ، فبإمكان السلطة المرشِّحة في دولتكم أن تلغيه بعد تسجيل الدخول في {host}. ويستطيع موظفو الدليل إيقافه أو إعطاءه وقتا أطول، ولا يستطيعون تعجيله أبدا.',
  'nominations.letter.genuine':
    'كيف تتأكدون من صحة هذه الرسالة: يجد العاملون في دولتكم بعد تسجيل الدخول في {host} المرجع نفسه، {reference}، مع كل ما جرى ومن قام به. عند الشك لا تردوا، واسألوهم أولا.',
  'nominations.letter.never-asked': 'ما لا نطلبه أبدا: كلمات السر أو المدفوعات أو الملفات أو تفاصيل حادث.',
  'nominations.letter.officers.proposed': 'قدمت السلطة المرشِّحة في {state} طلبا، {reference}. وهو ينتظر بين الترشيحات في {url}.',
  'nominations.letter.officers.objected':
    'اعترض شخص لديه رمز رسالتنا على {reference} ({state}). وقد مددت المهلة؛ يرجى النظر فيه في {url} والتحدث إلى السلطة المرشِّحة على رقم من مصدر مستقل.',
  'nominations.letter.holds': 'المعمول به',
  'nominations.letter.not-made': 'كان مقرَّراً',
  'nominations.before': 'قبل',
  'nominations.after': 'بعد',
  'nominations.nothing': 'لا شيء',
  'nominations.deputy': 'جهة اتصال أخرى تابعة للدولة',

  'nominations.field.state': 'الدولة',
  'nominations.field.category': 'الفئة',
  'nominations.field.institution': 'المؤسسة',
  'nominations.field.institutionLatin': 'المؤسسة بالأحرف اللاتينية',
  'nominations.field.institutionNames': 'المؤسسة بلغات أخرى',
  'nominations.field.place': 'المكان',
  'nominations.field.roleTitle': 'الوظيفة',
  'nominations.field.languages': 'اللغات',
  'nominations.field.remit': 'الصلاحيات',
  'nominations.field.timeZone': 'المنطقة الزمنية',
  'nominations.field.hours': 'ساعات العمل',
  'nominations.field.channels': 'سبل بلوغها',
  'nominations.field.weekend': 'عطلة نهاية الأسبوع',
  'nominations.field.memberships': 'شبكات أفرقة الاستجابة',
  'nominations.field.otherDirectories': 'أدلة أخرى',
  'nominations.field.validFrom': 'صالح من',
  'nominations.field.validTo': 'صالح حتى',
  'nominations.field.deputyContact': 'النائب',
  'nominations.field.notice': 'إشعار مؤقت',
  'nominations.field.keys': 'مفاتيح OpenPGP',
  'nominations.field.visibility': 'من يراه',

  'error.directory/illegal-transition': 'لم يعد ذلك ممكنا، فقد اتخذ قرار في هذه الأثناء. يرجى النظر مرة أخرى.',
  'error.directory/self-nomination':
    'لا ترشح جهة الاتصال نفسها ولا تغير بياناتها ولا تسحب نفسها. يرجى التوجه إلى السلطة المرشِّحة في دولتكم، ويمكنكم إعداد مسودة تغيير لها.',
  'error.directory/second-officer-needed': 'يقبل موظف آخر: موظفان يعني شخصين.',
  'error.directory/verifier-gone': 'الموظف الذي تحقق من ذلك لم يعد في منصبه. يرجى أن يتحقق مدير آخر من جديد.',
  'error.directory/cooling-off-never-shorter':
    'تنتهي المهلة في {at}. لا يمكن إلا تمديدها، ثلاثين يوما من الآن على الأكثر؛ ولا يقصرها إلا الدولة نفسها.',
  'error.directory/proposal-under-way': 'هناك طلب جار بشأن جهة الاتصال هذه. يرجى انتظاره أو سحبه أولا.',
  'error.directory/nothing-to-change': 'هذا لا يغير شيئا: كل شيء مسجل هكذا بالفعل.',
  'error.directory/proposal-overtaken': 'تغيرت جهة الاتصال مرة أخرى منذ ذلك الحين. يرجى اقتراح ما ينبغي أن يسري الآن.',
  'error.directory/undo-too-late': 'انقضى الوقت الذي كان يمكن فيه إلغاء ذلك. يرجى اقتراح تغيير.',
  'error.directory/unknown-change-code': 'لا يوجد تغيير جار بهذا المرجع وهذا الرمز. يرجى مقارنتهما بالرسالة.',
  'error.directory/file-too-large': 'الملف أكبر من 10 ميبيبايت. يرجى تصغيره، مثلا بمسحه ضوئيا بالأبيض والأسود.',
  'fault.note-verbale-needed': 'يرجى ذكر مرجع المذكرة الشفوية وتاريخها.',
  'fault.note-verbale-day': 'يلزم تاريخ مثل 2026-03-01، لا يتجاوز اليوم.',
  'fault.pdf-needed': 'هذا ليس ملف PDF. يرجى حفظ المذكرة الشفوية بصيغة PDF واختيارها من جديد.',
  'fault.file-form': 'ينبغي تقديم الملف بترميز base64 (RFC 4648).',
  'fault.not-yet': 'لم يحن هذا الوقت بعد.',
  'fault.number-with-country-needed': 'يلزم رقم يبدأ بعلامة + ورمز البلد، مثل ‎+41 22 555 12 34.',
  'fault.words-needed': 'يرجى ذكر ذلك بالكلمات، مثل «قائمة المراسم، 2026».',
  'fault.number-not-independent': 'هذا الرقم وارد في الطلب نفسه. يرجى الاتصال برقم معروف من مصدر آخر.',
  'fault.flags-to-be-judged':
    '{count, plural, zero {لا شيء هنا يشبه غيره.} one {شيء هنا يشبه غيره. يرجى المقارنة بينهما وبيان ذلك.} two {شيئان هنا يشبهان غيرهما. يرجى المقارنة وبيان ذلك.} few {# أشياء هنا تشبه غيرها. يرجى المقارنة بين كل منها وبيان ذلك.} many {# شيئا هنا تشبه غيرها. يرجى المقارنة بين كل منها وبيان ذلك.} other {# شيء هنا تشبه غيرها. يرجى المقارنة بين كل منها وبيان ذلك.}}',
  'fault.call-back-needed': 'يُرجى أولاً معاودة الاتصال بالدولة وبيان الرقم ومصدره ومن أجاب ومتى.',
};
