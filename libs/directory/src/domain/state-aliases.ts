import { STATE_ALIASES_TABLE } from './state-aliases-table.js';

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(STATE_ALIASES_TABLE.trim().split('\n').map(readLine));

/** What else the State is called by those who search: both codes of ISO 3166-1 and the names of our table. */
export function stateAliases(code: string): readonly string[] {
  return [code, ...(ALIASES.get(code) ?? [])];
}

function readLine(line: string): [string, string[]] {
  const [code = '', alpha3 = '', names = ''] = line.split(' | ');
  return [code, [alpha3, ...names.split('; ').filter(Boolean)]];
}
