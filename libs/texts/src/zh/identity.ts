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
};
