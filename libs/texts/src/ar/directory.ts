import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'لا يتضمن الدليل {state}.',
  'error.directory/state-already-listed': 'يتضمن الدليل {state} بالفعل.',
  'error.directory/import-would-change':
    '{count, plural, zero {لا يغيّر الملف أي جهة اتصال قائمة} one {من شأن الملف أن يغيّر جهة اتصال قائمة واحدة} two {من شأن الملف أن يغيّر جهتي اتصال قائمتين} few {من شأن الملف أن يغيّر # جهات اتصال قائمة} many {من شأن الملف أن يغيّر # جهة اتصال قائمة} other {من شأن الملف أن يغيّر # جهة اتصال قائمة}}. لا يصلح الملف إلا لملء ما هو فارغ؛ أما جهة الاتصال القائمة فتغيّرها دولتها. لم يتغيّر شيء.',
  'error.directory/unreadable-file': 'تتعذر قراءة الملف: {reason}. يجب أن يكون ملف CSV بترميز UTF-8 يتضمن الأعمدة الموثّقة. لم يتغيّر شيء.',
};
