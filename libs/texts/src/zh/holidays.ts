import type { holidays as english } from '../en/holidays.js';

export const holidays: Record<keyof typeof english, string> = {
  'holidays.title': '所有联络点的节假日',
  'holidays.lead': '贵国各机关关闭或另有工作时间的日子，一次为所有联络点设定。保存之前您会看到将有哪些变化，并可排除保持不变的联络点。',
  'holidays.replace': '删除未列入此清单的未来日子',
  'holidays.preview': '查看将有的变化',
  'holidays.preview.lead': '尚未保存。每个勾选的联络点会有一个新版本。',
  'holidays.save': '为勾选的联络点保存',
  'holidays.added': '新增',
  'holidays.changed': '变更',
  'holidays.removed': '删除',
  'holidays.unchanged': '保持不变',
  'holidays.always': '全天候值守：节假日没有影响。',
  'holidays.none': '没有变化',
  'holidays.none.text': '所有联络点已有这些日子，或全天候值守。',
  'web.done.holidays-set': '节假日已保存。',
};
