import type { classification as english } from '../en/classification.js';

export const classification: Record<keyof typeof english, string> = {
  'requests.letter.reclassified':
    'رفع المرسِل تصنيف طلب موجَّه إلى مكتبكم يتعلق بحادث في مجال تكنولوجيا المعلومات والاتصالات. وتبدأ من جديد المهل المرجوة المبينة أدناه.',
  'requests.letter.classification': 'التصنيف بعبارات المرسِل نفسه',
  'requests.fact.reclassified': 'تغيَّر التصنيف',
  'requests.fact.reclassified-from': 'تغيَّر التصنيف من {from} إلى {to}',
  'requests.fact.view-shared': 'أطلع المتلقي المرسِل على تصنيفه هو',
  'requests.fact.too-high': 'جواب المتلقي: التصنيف أعلى مما ينبغي',
  'requests.placement.placed-by-directory': 'حدَّد هذا الدليل موضعه على R0–R5، ولم يؤكده {owner}',
  'requests.placement.confirmed': 'أكَّد {owner} موضعه على R0–R5',
  'requests.placement.disputed': 'يعترض {owner} على موضعه على R0–R5',
  'error.requests/classification-unchanged': 'هذا هو التصنيف القائم أصلاً، ولم يتغير شيء.',
  'error.requests/scale-not-comparable':
    'يصف هذا المقياس حالة تأهب أو نوعاً من الخطر، لا أثر حادث بعينه. يرجى اختيار مقياس للخطورة، أو المقياس المحايد R0–R5.',
  'error.requests/reference-level-needed':
    'موضع هذه الدرجة على المقياس R0–R5 ليس مؤكداً بما يكفي لتحديد من يُبلَّغ. يرجى ذكر درجة من R0 إلى R5 إلى جانبها.',
  'fault.scale-not-comparable': 'درجات هذا المقياس لا تصنف حادثاً بعينه.',
  'fault.reference-level-needed': 'يلزم ذكر درجة من R0 إلى R5 إلى جانب هذه الدرجة.',
  'fault.level-routes-itself': 'لا تحتاج هذه الدرجة إلى درجة أخرى إلى جانبها. ولمزيد من الدقة، ثبِّتوا نقطة واحدة من مداها.',
  'fault.interval-differs': 'تمتد هذه الدرجة في هذا الإصدار من المقياس من {min} إلى {max}.',
  'fault.line-differs': 'يقول السطر هنا شيئاً آخر: {member}.',
  'fault.score-of-another-scale': 'تقود الإجابات عن هذه الأسئلة إلى درجة في مقياس آخر.',
  'fault.score-leads-elsewhere': 'لا تقود الإجابات إلى هذه الدرجة.',
  'fault.only-provisional': 'ثمة إجابة ناقصة، ولذلك لا تكون الدرجة إلا مؤقتة (provisional).',
  'fault.both-sides-see': 'يطلع الطرفان على هذا الجواب، فلا يمكن أن يبقى داخلياً.',
  'fault.not-classified': 'لم يُصنَّف الطلب.',
};
