import { UN_NAMES_TABLE } from './un-names-table.js';

export interface UnState {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Three digits, as the United Nations counts countries. */
  readonly m49: string;
  readonly names: Readonly<Record<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es', string>>;
}

/** The 193 Members of the United Nations, the Holy See and the State of Palestine, in the order of their codes. */
export const UN_STATES: readonly UnState[] = UN_NAMES_TABLE.trim().split('\n').map(readLine);

const BY_CODE: ReadonlyMap<string, UnState> = new Map(UN_STATES.map((state) => [state.code, state]));

/** Undefined for codes outside the table, such as those of exercises. */
export function unState(code: string): UnState | undefined {
  return BY_CODE.get(code);
}

function readLine(line: string): UnState {
  const [code = '', m49 = '', ar = '', zh = '', en = '', fr = '', ru = '', es = ''] = line.split(' | ');
  return { code, m49, names: { ar, zh, en, fr, ru, es } };
}
