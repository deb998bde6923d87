import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Settings } from './settings.js';

/** What is wrong with the environment, one line each, all at once. */
export class InvalidSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Invalid configuration:\n- ${problems.join('\n- ')}`);
  }
}

/**
 * Reads the environment once. `required` names the settings this process cannot do without.
 * @throws InvalidSettings naming everything that is wrong
 */
export function readSettings(env: NodeJS.ProcessEnv, required: readonly (keyof Settings)[] = []): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings).flatMap(({ constraints }) => Object.values(constraints ?? {}));
  const missing = required.filter((name) => settings[name] === undefined).map((name) => `${name} is missing`);
  if (settings.LIAISON_CLOCK === 'shiftable' && env['NODE_ENV'] === 'production') {
    problems.push('LIAISON_CLOCK=shiftable is for rehearsals and refused in production');
  }
  if (problems.length || missing.length) throw new InvalidSettings([...missing, ...problems]);
  return settings;
}
