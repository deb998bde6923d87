import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': '名录中没有 {state}。',
  'error.directory/state-already-listed': '名录中已有 {state}。',
  'error.directory/import-would-change':
    '{count, plural, other {该文件将更改 # 个已有联络点}}。文件只能用于填充空白内容；已有联络点由其本国更改。未作任何更改。',
  'error.directory/unreadable-file': '无法读取该文件：{reason}。文件须为采用 UTF-8 编码、包含规定各列的 CSV 文件。未作任何更改。',
};
