import type { NewRound } from '@liaison/verification';
import { type Given, listOf, wordOf } from '../frame/given.js';

/** The form of a round; it says nothing where everything is meant. */
export function readRound(given: Given | null): NewRound {
  const [states, categories] = [listOf(given, 'states'), listOf(given, 'categories')];
  return {
    title: wordOf(given, 'title'),
    replyWindow: wordOf(given, 'replyWindow') || 'PT48H',
    exercise: wordOf(given, 'exercise') === 'on',
    ...(states.length && { states }),
    ...(categories.length && { categories }),
  };
}
