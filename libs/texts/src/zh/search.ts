import type { search as english } from '../en/search.js';

export const search: Record<keyof typeof english, string> = {
  'search.always': '全天候（每周七天、每天 24 小时）',
  'search.never-confirmed': '从未确认',
  'search.similar': '未找到“{typed}”。相近的词：{words}',
  'search.none': '未找到“{typed}”',
  'search.none.text': '可按国家、机构或地点搜索，语言和文字不限，输入词的开头即可。',
  'search.everywhere': '在全部联络点中搜索“{typed}”',
  'search.by-place': '地点：{text}',
  'search.by-name': '又称：{text}',
};
