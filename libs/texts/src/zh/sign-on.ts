import type { signOn as english } from '../en/sign-on.js';

export const signOn: Record<keyof typeof english, string> = {
  'cli.command.account-link': '将账户与单点登录服务中的身份关联。将函告账户持有人；有关国家可以看到。',
  'cli.command.account-unlink': '解除账户与单点登录的关联；通过单点登录开启的会话随即结束。下次以该账户的已验证地址登录时将重新关联。',
  'cli.option.account-subject': '该人员在登录服务中的标识（“sub”），须与其中所载完全一致',
  'cli.account.link': '账户 {address} 已与该身份关联。',
  'cli.account.unlink': '账户 {address} 已不与任何身份关联。',
  'accounts.letter.linked.subject': '您的账户已关联单点登录',
  'accounts.letter.linked.what':
    '联络点名录的运行方已将您的账户与您在所属机构登录服务中的身份关联。您现在可以通过该服务登录；此处的第二步验证保持不变。',
  'accounts.letter.unlinked.subject': '您的账户已解除单点登录关联',
  'accounts.letter.unlinked.what':
    '联络点名录的运行方已解除您的账户与所属机构登录服务之间的关联。以该方式开启的会话均已结束。您在此处的密码和第二步验证保持不变。',
  'error.identity/no-provider': '尚未设置单点登录。请先设置 OIDC_ISSUER、OIDC_CLIENT_ID 和 OIDC_CLIENT_SECRET。',
  'error.identity/identity-taken': '该身份已与另一账户关联。请先解除那一账户的关联（account unlink），或核对标识。',
  'error.identity/linked-otherwise': '该账户已与另一身份关联。请先解除关联（account unlink）。',
  'error.identity/not-linked': '该账户未与任何身份关联。',
  'fault.subject-needed': '需要填写登录服务中的标识：最多 255 个 ASCII 字母、数字和符号，首尾不得有空格。',
  'trail.act.identity/provider-unlinked': '账户解除单点登录关联',
  'access.place.here': 'localhost（本服务所在的机器）',
};
