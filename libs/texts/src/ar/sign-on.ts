import type { signOn as english } from '../en/sign-on.js';

export const signOn: Record<keyof typeof english, string> = {
  'cli.command.account-link': 'ربط حساب بهوية لدى مزوّد الدخول الموحّد. ويُبلَّغ صاحب الحساب برسالة، وترى الدولة ذلك.',
  'cli.command.account-unlink':
    'فك ربط حساب بالدخول الموحّد؛ وتنتهي الجلسات التي فُتحت عبر المزوّد. والدخول التالي بعنوان الحساب الموثَّق يربطه من جديد.',
  'cli.option.account-subject': 'معرّف الشخص لدى المزوّد («sub»)، كما هو هناك تماماً',
  'cli.account.link': 'رُبط الحساب {address} بهذه الهوية.',
  'cli.account.unlink': 'لم يعد الحساب {address} مربوطاً بأي هوية.',
  'accounts.letter.linked.subject': 'رُبط حسابكم بالدخول الموحّد',
  'accounts.letter.linked.what':
    'ربط مشغّل دليل جهات الاتصال حسابكم بهويتكم في خدمة الدخول بمؤسستكم. ويمكنكم الآن الدخول عبرها؛ أما خطوتكم الثانية هنا فتبقى كما هي.',
  'accounts.letter.unlinked.subject': 'لم يعد حسابكم مربوطاً بالدخول الموحّد',
  'accounts.letter.unlinked.what':
    'فك مشغّل دليل جهات الاتصال الربط بين حسابكم وخدمة الدخول بمؤسستكم. وقد انتهت الجلسات التي فُتحت بهذه الطريقة. وتبقى كلمة مروركم وخطوتكم الثانية هنا كما هما.',
  'error.identity/no-provider': 'لم يُعَدّ الدخول الموحّد. يُرجى أولاً ضبط OIDC_ISSUER وOIDC_CLIENT_ID وOIDC_CLIENT_SECRET.',
  'error.identity/identity-taken': 'هذه الهوية مربوطة بحساب آخر. يُرجى أولاً فك ربط ذلك الحساب (account unlink) أو التحقق من المعرّف.',
  'error.identity/linked-otherwise': 'هذا الحساب مربوط بهوية أخرى. يُرجى فك ربطه أولاً (account unlink).',
  'error.identity/not-linked': 'هذا الحساب غير مربوط بأي هوية.',
  'fault.subject-needed': 'يلزم معرّف لدى المزوّد: حتى 255 حرفاً ورقماً ورمزاً من ASCII، بلا مسافات في أوله أو آخره.',
  'trail.act.identity/provider-unlinked': 'فُكّ ربط حساب بالدخول الموحّد',
  'access.place.here': 'localhost (جهاز هذه الخدمة نفسه)',
};
