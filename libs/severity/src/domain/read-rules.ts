import type { Given } from './given.js';
import type { Condition, Rule } from './scorer.js';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;
const KINDS: readonly Rule['kind'][] = ['floor', 'cap'];
const MOST_RULES = 50;
const DEEPEST = 4;

export function readRules(given: Given, value: unknown, language: string): Rule[] {
  return given.list(value, '/rules', MOST_RULES).map((rule, i) => {
    const pointer = `/rules/${i}`;
    const members = given.object(rule, pointer);
    return {
      id: given.code(members['id'], `${pointer}/id`, ID),
      kind: given.oneOf(members['kind'], `${pointer}/kind`, KINDS, 'floor'),
      level: given.code(members['level'], `${pointer}/level`, ID),
      when: readCondition(given, members['when'], `${pointer}/when`),
      labels: given.labels(members['labels'], `${pointer}/labels`, language),
    };
  });
}

export function readCondition(given: Given, value: unknown, pointer: string, depth = 0): Condition {
  const members = given.object(value, pointer);
  if (depth > DEEPEST) return given.fault(pointer, 'scorer-config-condition', NEVER);
  const parts = (name: 'all' | 'any') =>
    given
      .list(members[name], `${pointer}/${name}`, MOST_RULES)
      .map((part, i) => readCondition(given, part, `${pointer}/${name}/${i}`, depth + 1));
  if ('all' in members) return { all: parts('all') };
  if ('any' in members) return { any: parts('any') };
  const question = given.code(members['question'], `${pointer}/question`, ID);
  const { over, is } = members;
  if (typeof over === 'number' && Number.isFinite(over)) return { question, over };
  if (Array.isArray(is) && is.length > 0 && is.every((one) => typeof one === 'string' || typeof one === 'boolean')) return { question, is };
  return given.fault(pointer, 'scorer-config-condition', NEVER);
}

const NEVER: Condition = { any: [] };
