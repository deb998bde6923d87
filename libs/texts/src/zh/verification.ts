import type { verification as english } from '../en/verification.js';

export const verification: Record<keyof typeof english, string> = {
  'verification.letter.subject.first': '请在 {deadline} 之前确认',
  'verification.letter.subject.reminder': '提醒：请在 {deadline} 之前确认',
  'verification.letter.subject.overdue': '提醒：仍欢迎您确认',
  'verification.letter.again': '这是一封提醒信。我们曾于 {sent} 致函，目前没有收到答复的记录。',
  'verification.letter.function': '本函旨在核实，通过此地址能够联系到以下负责严重信通技术事件的联络点：{institution}，{role}。',
  'verification.letter.why':
    '您为何收到此函：联合国文件 A/70/174 第 16 段 (a) 建议各国指定联络点，本名录通过定期核查使其保持最新。本次核查属于 {round} 轮：{title}。',
  'verification.letter.last': '此地址上次确认的时间：{at}。',
  'verification.letter.never-confirmed': '此地址此前尚未确认过。',
  'verification.letter.how': '如何答复：请打开浏览器，手动输入以下网址，并在该页面填写编号和代码（Code）。仅打开页面并不构成确认。',
  'verification.letter.reference': '编号',
  'verification.letter.answers': '在该页面上，您可以确认，也可以说明资料需要更改、该职能已移交他人、此函未送达正确的人，或希望我们致电。',
  'verification.letter.until': '请在 {deadline} 之前答复。此后的答复仍然有效，并注明为迟复。',
  'verification.letter.overdue': '所请求的期限已于 {deadline} 结束。迟来的答复仍然有效，并注明为迟复。',
  'verification.letter.then':
    '此后如何处理：您确认后，名录各成员可看到此次确认的日期。如无答复，您会收到一次提醒，其后将为贵国和名录管理员注明“没有确认记录”。除此之外不会有其他后果。',
  'verification.letter.then-last':
    '此后如何处理：您确认后，名录各成员可看到此次确认的日期。如无答复，将为贵国和名录管理员注明“没有确认记录”。除此之外不会有其他后果。',
  'verification.letter.genuine':
    '如何辨别此函的真实性：函中写明您的职能，不含任何附件，所述页面位于 {host}。贵国人员在该处登录名录后可看到相同的编号 {reference}。如有疑问，请勿答复，并先向他们查询。',
  'verification.letter.never-asked': '我们绝不会索要：密码、付款、文件或事件的细节。代码仅证明有人阅读此邮箱，不提供任何访问权限。',
  'error.verification/second-officer-needed': '核查轮次须由第二名官员启动，即起草者以外的另一人。',
  'error.verification/illegal-transition': '该轮次目前的状态已不允许此操作。请重新查看。',
  'error.verification/no-recipients': '该轮次没有任何收件人。请选择其他国家或类别。',
  'error.verification/unknown-code': '没有与此编号和代码相符的核查。请与信函核对。',
  'error.verification/confirmation-closed': '此项核查不再接受答复：已被停止、时间过久，或其代码已被较新的信函取代。',
  'error.verification/too-many-wrong-codes': '错误代码过多。请稍候，并与信函核对代码；正确的代码始终会被接受。',
  'fault.not-a-duration': '这不是 PT48H 这样的时长。',
  'fault.window-out-of-range': '答复期限为一分钟至三十天。',
  'fault.unknown-state': '该国不在名录中。',
};
