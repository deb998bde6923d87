import type { CoverageView } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { ask, serviceOf } from './ask-service.js';
import { showList, type Shown, wordOf } from './show.js';

/** How many States have contacts, by region; none is named. */
export async function coverage(env: NodeJS.ProcessEnv, language: Language, options: Shown): Promise<void> {
  const picture = await ask<CoverageView>(await serviceOf(env, language), 'coverage');
  if (options.json) {
    process.stdout.write(`${JSON.stringify(picture, null, 2)}\n`);
    return;
  }
  const counts = ['states', 'technical', 'diplomatic', 'both'] as const;
  showList([...picture.regions, { ...picture.total, region: 'total' }], options, {
    heading: [text(language, 'coverage.region'), ...counts.map((count) => text(language, `coverage.${count}`))],
    row: ({ region, ...row }) => [
      region === 'total' ? text(language, 'coverage.total') : wordOf(language, `coverage.region.${region ?? 'other'}`, String(region)),
      ...counts.map((count) => String(row[count])),
    ],
    none: '',
  });
}
