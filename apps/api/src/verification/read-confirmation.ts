import { InvalidInput, type InputFault } from '@liaison/kernel';
import { type Answer, ANSWERS } from '@liaison/verification';

export interface TypedByHand {
  readonly reference: string;
  readonly code: string;
  readonly answer: Answer;
}

const PROPERTIES = ['reference', 'code', 'answer'];

/** Any text at all is a reference and a code, though perhaps an unknown one (404); only a wrong type is invalid. */
export function readConfirmation(body: unknown): TypedByHand {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new InvalidInput([{ pointer: '', code: 'object-needed' }]);
  const given = body as Record<string, unknown>;
  const faults = [...strangers(given), ...textFault(given, 'reference'), ...textFault(given, 'code'), ...answerFault(given)];
  if (faults.length) throw new InvalidInput(faults);
  return given as unknown as TypedByHand;
}

function strangers(given: Record<string, unknown>): InputFault[] {
  const unknown = Object.keys(given).filter((name) => !PROPERTIES.includes(name));
  return unknown.map((name) => ({ pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-property' }));
}

function textFault(given: Record<string, unknown>, name: string): InputFault[] {
  if (typeof given[name] === 'string') return [];
  return [{ pointer: `/${name}`, code: given[name] === undefined ? 'missing' : 'text-needed' }];
}

function answerFault({ answer }: Record<string, unknown>): InputFault[] {
  if ((ANSWERS as readonly unknown[]).includes(answer)) return [];
  const code = answer === undefined ? 'missing' : 'not-one-of';
  return [{ pointer: '/answer', code, values: { allowed: ANSWERS.join(', ') } }];
}
