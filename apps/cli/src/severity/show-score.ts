import { chooseScorer, type Contribution, score, type Score, type Scorer, SHIPPED_SHELF } from '@liaison/severity';
import { inLanguage, type Language, text } from '@liaison/texts';
import { table } from '../table.js';
import { readJson } from './read-json.js';
import { writeJson } from './words.js';

/** A name is one of ours; whatever looks like a path is a configuration of one's own. */
const LOOKS_LIKE_A_FILE = /[/\\]|\.json$|^-$/;

/** Scores a file of answers, and says what each answer did and which rule decided. */
export function run(language: Language, named: string, answers: string, { json = false }: { json?: boolean }): void {
  const scorer = chooseScorer(SHIPPED_SHELF, LOOKS_LIKE_A_FILE.test(named) ? readJson(named) : named);
  const result = score(scorer, readJson(answers));
  if (json) writeJson(result);
  else process.stdout.write(explained(scorer, result, language));
}

function explained(scorer: Scorer, result: Score, language: Language): string {
  const say = (key: 'configuration' | 'level' | 'score' | 'rule' | 'missing') => text(language, `cli.severity.${key}`);
  const { level, lowerLevel = '', upperLevel = '', rule, missing } = result;
  const facts = [
    [say('configuration'), `${scorer.id}@${scorer.version} ${inLanguage(scorer.title, language)}`],
    [say('level'), level ?? `${lowerLevel} – ${upperLevel} (${text(language, 'cli.severity.provisional')})`],
    ...figureOf(result).map((figure) => [say('score'), figure]),
    ...(rule ? [[say('rule'), inLanguage(rule.labels, language, rule.id)]] : []),
    ...(missing.length ? [[say('missing'), missing.map((id) => questionOf(scorer, id, language)).join('; ')]] : []),
  ];
  const rows = result.contributions.map((contribution) => rowOf(scorer, contribution, language));
  const heading = (['question', 'answer', 'effect'] as const).map((name) => text(language, `cli.severity.${name}`));
  return [table(facts), ...(rows.length ? [table([heading, ...rows])] : [])].join('\n');
}

function figureOf({ score: exact, lower, upper }: Score): string[] {
  if (typeof exact === 'string') return [exact];
  return typeof lower === 'string' && typeof upper === 'string' ? [`${lower} – ${upper}`] : [];
}

function rowOf(scorer: Scorer, { question, answer, points, level, steps, decisive }: Contribution, language: Language): string[] {
  const effect = points ?? level ?? (steps === undefined ? '' : `+${steps}`);
  return [questionOf(scorer, question, language), answersOf(scorer, question, answer, language), decisive ? `${effect} *` : effect];
}

function questionOf({ questions }: Scorer, id: string, language: Language): string {
  return inLanguage(questions.find((question) => question.id === id)?.labels ?? {}, language, id);
}

function answersOf({ questions }: Scorer, id: string, answer: Contribution['answer'], language: Language): string {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  const given = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
  return given.map((one) => inLanguage(options.find((option) => option.id === one)?.labels ?? {}, language, one)).join('; ');
}
