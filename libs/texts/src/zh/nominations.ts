import type { nominations as english } from '../en/nominations.js';

export const nominations: Record<keyof typeof english, string> = {
  'nominations.letter.subject.proposed': '一项提名等待名录办公室处理',
  'nominations.letter.subject.announced':
    '{act, select, nominate {一个新联络点即将列入名录} withdraw {一个联络点即将撤下} other {联络点的一项变更即将生效}}',
  'nominations.letter.subject.objected': '对联络点变更提出异议',
  'nominations.letter.subject.extended':
    '{act, select, nominate {新联络点列入名录的等待时间已延长} withdraw {联络点撤下的等待时间已延长} other {联络点变更的等待时间已延长}}',
  'nominations.letter.subject.applied':
    '{act, select, nominate {一个新联络点已列入名录} withdraw {一个联络点已撤下} other {联络点的一项变更已生效}}',
  'nominations.letter.subject.stopped':
    '{act, select, nominate {新联络点的列入已被停止} withdraw {联络点的撤下已被停止} other {联络点的一项变更已被停止}}',
  'nominations.letter.subject.refused': '一项提名未获接受',
  'nominations.letter.subject.undone':
    '{act, select, nominate {联络点的提名已撤销} withdraw {联络点的撤下已撤销} other {联络点的一项变更已撤销}}',
  'nominations.letter.function': '本信涉及以下严重信通技术事件联络点：{institution}，{role}（{state}）。',
  'nominations.letter.proposed':
    '提名机关已请名录办公室{act, select, nominate {将其列入名录} withdraw {将其撤下} merge {将另一联络点并入其中} other {变更其资料}}。名录工作人员将审阅这一请求；目前没有任何变化。',
  'nominations.letter.announced':
    '应提名机关的请求，并经名录办公室审阅，{act, select, nominate {该联络点将列入名录} withdraw {该联络点将被撤下} merge {另一联络点将并入该联络点} other {该联络点的资料将变更}}。除非在此之前被停止或撤销，变更将于 {at} 生效。',
  'nominations.letter.objected':
    '持有我们信中代码的人告诉我们，对该联络点的计划有误。目前没有任何变化。计划中的变更现在等待至 {at}，名录办公室将再次审阅。',
  'nominations.letter.extended': '名录办公室给予各方更多时间审阅对该联络点的计划。除非在此之前被停止或撤销，变更将于 {at} 生效。',
  'nominations.letter.applied':
    '{act, select, nominate {该联络点自现在起列入名录。} withdraw {该联络点自现在起撤下。} merge {另一联络点已按通知并入该联络点。} other {该联络点的资料已按通知变更。}}',
  'nominations.letter.stopped': '名录办公室已停止对该联络点的计划。没有任何变化。',
  'nominations.letter.refused': '名录办公室未接受有关该联络点的请求。没有任何变化。',
  'nominations.letter.undone':
    '{applied, select, yes {提名机关已撤销该联络点的最近一次变更，恢复原状。} other {提名机关已撤销对该联络点的计划。没有任何变化。}}',
  'nominations.letter.new':
    '您收到本信，是因为提名机关将此地址作为联系该联络点的新方式。如果这不是您的地址，或您并不知情，请告知贵国的提名机关。',
  'nominations.letter.note': '普通照会 {reference}，{date}',
  'nominations.letter.reason': '所述理由：{reason}',
  'nominations.letter.answer':
    '在此之前，此地址代表该联络点。如果变更无误，您可以让它立即生效；如果有误，您可以提出异议。无论哪种情况，请打开浏览器，手工输入以下网址，并在那里输入编号和代码。打开网页本身不产生任何作用。您不必答复。',
  'nominations.letter.not-so': '如果有误，贵国的提名机关在 {host} 登录后可以撤销。名录工作人员可以停止变更或延长时间，但绝不能使其提前。',
  'nominations.letter.genuine':
    '如何确认本信真实：贵国人员在 {host} 登录后，可以看到同一编号 {reference}，以及所做的一切和由谁所做。如有疑问，请不要答复，先向他们询问。',
  'nominations.letter.never-asked': '我们从不索要：密码、付款、文件或事件细节。',
  'nominations.letter.officers.proposed': '{state}的提名机关提出了请求 {reference}，正在 {url} 的提名中等待处理。',
  'nominations.letter.officers.objected':
    '持有我们信中代码的人对{state}的 {reference} 提出了异议。该请求的等待时间已延长；请在 {url} 查看，并按独立来源的号码与提名机关通话。',
  'nominations.letter.holds': '现行',
  'nominations.letter.not-made': '原计划',
  'nominations.before': '原为',
  'nominations.after': '改为',
  'nominations.nothing': '无',
  'nominations.deputy': '该国的另一联络点',

  'nominations.field.state': '国家',
  'nominations.field.category': '类别',
  'nominations.field.institution': '机构',
  'nominations.field.institutionLatin': '机构（拉丁字母）',
  'nominations.field.institutionNames': '机构（其他语文）',
  'nominations.field.place': '地点',
  'nominations.field.roleTitle': '职能',
  'nominations.field.languages': '语文',
  'nominations.field.remit': '权限',
  'nominations.field.timeZone': '时区',
  'nominations.field.hours': '工作时间',
  'nominations.field.channels': '联系方式',
  'nominations.field.weekend': '休息日',
  'nominations.field.memberships': '应急响应组织网络',
  'nominations.field.otherDirectories': '其他名录',
  'nominations.field.validFrom': '有效期自',
  'nominations.field.validTo': '有效期至',
  'nominations.field.deputyContact': '代理联络点',
  'nominations.field.notice': '临时通知',
  'nominations.field.keys': 'OpenPGP 密钥',
  'nominations.field.visibility': '谁可以看到',

  'error.directory/illegal-transition': '这已不再可能，因为期间已有人作出决定。请重新查看。',
  'error.directory/self-nomination': '联络点从不提名、变更或撤下自己。请联系贵国的提名机关；您可以为其准备变更草稿。',
  'error.directory/second-officer-needed': '须由另一名工作人员接受：两名工作人员是指两个人。',
  'error.directory/verifier-gone': '核实者已不再担任该职务。请由另一名管理员重新核实。',
  'error.directory/cooling-off-never-shorter': '等待时间至 {at} 结束。只能延长，最多自现在起三十天；只有该国自己才能缩短。',
  'error.directory/proposal-under-way': '有关该联络点的一项请求正在处理中。请等待其结果，或先将其收回。',
  'error.directory/nothing-to-change': '这没有改变任何内容：一切已如此登记。',
  'error.directory/proposal-overtaken': '该联络点在此之后又有变更。请提出现在应当有效的内容。',
  'error.directory/undo-too-late': '可以撤销的时间已过。请提出变更。',
  'error.directory/unknown-change-code': '没有正在进行的变更具有该编号和代码。请与信件核对。',
  'error.directory/file-too-large': '文件超过 10 MiB。请缩小，例如改用黑白扫描。',
  'fault.note-verbale-needed': '请填写普通照会的编号和日期。',
  'fault.note-verbale-day': '请填写如 2026-03-01 的日期，且不晚于今天。',
  'fault.pdf-needed': '这不是 PDF 文件。请将普通照会保存为 PDF 后重新选择。',
  'fault.file-form': '文件须以 base64（RFC 4648）提供。',
  'fault.not-yet': '该时间尚未到来。',
  'fault.number-with-country-needed': '需要带 + 和国家代码的号码，例如 +41 22 555 12 34。',
  'fault.words-needed': '请用文字说明，例如“礼宾名单，2026 年”。',
  'fault.number-not-independent': '该号码来自请求本身。请拨打从其他来源得知的号码。',
  'fault.flags-to-be-judged': '{count, plural, other {此处有 # 项看起来像别的内容。请逐一比较并予以说明。}}',
  'fault.call-back-needed': '请先向该国回拨电话，并说明号码、号码来源、接听人和时间。',
};
