import type { record as english } from '../en/record.js';

export const record: Record<keyof typeof english, string> = {
  'record.letter.key.subject': 'OpenPGP 密钥将在 {days, plural, other {# 天}}后到期',
  'record.letter.key':
    '贵方联络点的 OpenPGP 密钥 {fingerprint} 将于 {day}到期。\n\n到期后，信件将不含保密内容，并会说明原因。\n\n请延长该密钥的有效期或生成新密钥，并在 {url}/keys-of-contacts 存入其公钥部分。任何时候都不会索要私钥。',
  'fault.secret-key': '这是私钥，未予保存。如他人可能看到过，请视其为已泄露，并粘贴公钥。',
  'fault.one-key-needed': '需要一个 OpenPGP 公钥，从首行 -----BEGIN PGP PUBLIC KEY BLOCK----- 至末行。',
  'fault.key-expired': '该密钥已过期。请延长其有效期，并提供更新后的公钥部分。',
  'fault.key-revoked': '该密钥已由其所有者吊销。请提供另一个密钥。',
  'fault.key-cannot-encrypt': '无法用该密钥加密：它没有加密用的部分，或其强度已不足。',
  'fault.shifts-needed': '应填写 08:30-12:00, 13:00-17:00 形式的时间。',
  'fault.holiday-needed': '第 {line} 行无法读取。每行应以日期开头，例如 2026-12-25。',
  'fault.day-twice': '{day} 重复出现。',
  'record.letter.hand-over.subject': '新任人员能否收到此信？',
  'record.letter.hand-over':
    '贵国已登记由新任人员值守{institution}。\n\n如果您就是该人员，并在联络点的地址读到此信，请将以下代码告知作出此项登记的贵国管理员，由管理员在其人员页面输入（该页面仅限管理员打开）：\n\n代码：{code}\n\n{url}\n\n信件中绝不会索要密码。',
  'fault.leaves-a-gap': '这将出现无人值守的日子。请提前首日或推迟最后一日。',
  'fault.code-not-known': '该代码不属于进行中的测试，请与信件核对。',
};
