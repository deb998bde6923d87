import type { history as english } from '../en/history.js';

export const history: Record<keyof typeof english, string> = {
  'history.link': '此条目的变更历史',
  'history.title': '{institution}的变更历史',
  'history.lead': '全部版本，最新的在前。任何内容都不会被删除。',
  'history.first': '首次登记',
  'history.none': '所作更改仅部分人员可见，或仅保存形式有变。',
  'history.field': '字段',
  'history.reason': '原因：{reason}',
  'history.note': '普通照会 {note}',
  'history.version': '第 {version} 版',
};
