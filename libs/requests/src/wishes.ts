import type { Settings } from '@liaison/settings';
import type { Level } from './domain/content.js';
import type { Wishes } from './domain/routing.js';

/** What is wanted per level, in milliseconds: wishes, never obligations; at R0 nothing is. */
export function wishesOf(settings: Settings, level: Level): Wishes {
  if (level === 0) return { acknowledge: null, answer: null };
  return { acknowledge: settings[`R${level}_ACKNOWLEDGE`], answer: settings[`R${level}_ANSWER`] };
}
