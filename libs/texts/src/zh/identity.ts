import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {
  'error.identity/wrong-credentials': '地址或密码不正确。',
  'error.identity/too-many-attempts': '登录尝试次数较多。请稍候再试。',
  'error.identity/busy': '目前登录人数较多。请几秒后再试。',
  'error.identity/account-exists': '该地址的账户已存在。',
  'fault.password-too-short': '请至少使用 {min} 个字符；由几个词组成的密码较为稳妥。',
  'fault.wrong-password': '这不是您当前的密码。',
  'fault.role-not-yours-to-give': '您无权授予此角色。',
  'fault.no-such-contact': '贵国没有该联络点。',
  'error.identity/scope-missing': '此密钥并非为此而设，需要具有权限 {scopes}；贵国或贵办公室负责签发密钥的人员可以创建具有该权限的密钥。',
  'error.identity/address-not-allowed': '此密钥不能在 {address} 使用。可以使用的地址由密钥所属国家的管理员选定。',
  'error.identity/mirror-undecided': '已经提出过申请，正在等待名录工作人员决定。',
  'error.identity/mirror-decided': '已经作出决定。',
  'error.identity/second-person-needed': '须由另一人决定：此事需要两个人。',
  'fault.not-in-the-future': '该时间已过。',
  'fault.too-far-ahead': '最多从现在起 {days, plural, other {# 天}}。',
  'fault.network-needed': '需要填写地址或网络，例如 192.0.2.0/24 或 2001:db8::/48。',
  'fault.overlap-too-long': '旧密钥最多可继续使用 {days, plural, other {# 天}}。',
  'fault.asked-for-apart': '此权限需要两个人，须在密钥创建后另行申请。',
};
