import { type Answer, ANSWERS } from '@liaison/verification';
import { type Given, wordOf } from '../frame/given.js';

/** The answer a form chose. */
export function answerOf(given: Given | null): Answer {
  return ANSWERS.find((answer) => answer === wordOf(given, 'answer')) ?? 'confirm';
}
