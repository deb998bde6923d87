export const messaging = {
  'messaging.exercise': '演练 演练 演练\n本邮件是演练的一部分，其中所述情况均未真实发生。',
  'messaging.line': '{label}：{value}',
  'messaging.footer': '本邮件由联络点名录（{url}）自动发送，不含附件。我们绝不会通过电子邮件向您索取密码。',
  'error.messaging/invalid-mailbox': '本邮件的收件人不是单一有效的电子邮件地址。',
} as const;
