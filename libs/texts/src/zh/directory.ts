import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': '名录中没有 {state}。',
  'error.directory/state-already-listed': '名录中已有 {state}。',
  'error.directory/unreadable-file':
    '{reason, select, empty {文件为空。} encoding {文件不是 UTF-8 编码（约第 {line} 行）；请以 UTF-8 编码保存。} missing {文件缺少以下列：{columns}。} unknown {文件含有未知的列：{columns}。} twice {文件中有重复的列：{columns}。} vcard {文件不完整或不是 vCard 格式（第 {line} 行附近）。} unended {从第 {line} 行开始的名片在下一张名片或文件结尾之前没有 END:VCARD。} json {文件不完整或不是 JSON 格式（列表中第 {line} 个联络点附近）。} contacts {文件中没有联络点列表：JSON 应为列表，或为在“contacts”下含有该列表的对象。} long {有一条记录超过 64 KiB 或嵌套过深（第 {line} 行或第 {line} 条附近）。} other {文件不完整或不是 CSV 格式（约第 {line} 行）。}}未作任何更改。',
  'error.directory/position-unknown':
    '无法再从此位置继续读取：您可查看的内容已与之前不同，或名录已从备份恢复。请不带位置完整读取一次，然后从新的位置继续。',
  'error.directory/exporting-too-much': '您下载的联络点文件数量异常多。请稍后再试，或改为跟踪变更。',
  'error.directory/export-too-slow': '文件未能在规定时间内取完。请使用更快的连接重新下载，或选择较少的联络点。',
  'export.title': '导出此列表的结果',
  'export.csv': 'CSV（用于电子表格）',
  'export.vcf': 'vCard（用于通讯录）',
  'export.json': 'JSON（用于程序）',
  'export.hint': '文件只包含您有权查看的内容：被遮盖的号码仍被遮盖，不公开的栏目不会写入。下载会被记录，并会请您验证身份。',
  'fault.phone-needed': '需要带 + 和国家代码、不含空格的电话号码，例如 +41225551234。',
  'fault.e-mail-channel-needed': '至少需要一个电子邮件地址。',
  'fault.day-needed': '应为日期，例如 2026-08-31。',
  'fault.ends-before-start': '结束日期不能早于开始日期。',
  'fault.channels-differ': '每个渠道须且只须列出一次；更改地址须提出提议。',
  'fault.phone-for-24-7': '全天候值守的联络点须有电话号码。',
  'fault.deputy-for-24-7': '全天候值守的联络点须有代理：一名人员，或贵国的另一联络点。',
  'fault.key-not-deposited': '请先存入密钥，然后提议使用。',
  'fault.hours-needed': '时间须采用 24/7 或 mon-fri 09:00-17:00 的形式。',
  'fault.column-count': '该行有 {found} 列，应为 {expected} 列。',
  'fault.repeated-key': '第 {first} 行已有相同的国家和键。',
  'fault.vcard-version': '只能读取 vCard 4.0；此名片的版本为：{given}。',
  'fault.vcard-line': '名片中有一行不是 vCard 的格式。',
  'fault.repeated-field': '此项出现不止一次：{given}。',
  'fault.unknown-field': '联络点文件没有这个字段：{given}。',
  'fault.state-names-differ': '国家名称与已知名称不一致。',
};
