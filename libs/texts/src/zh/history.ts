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
  'history.gone': '该联络点已于 {day} 撤下',
  'history.gone.others': '{state}的现有联络点',
  'history.withdrawn': '已撤下',
  'history.undone': '此前的一项变更已撤销，恢复原状',
  'history.undone.withdrawn': '提名已撤销，该联络点已撤下',
};
