import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Settings } from './settings.js';

/** What is wrong with one setting; `code` says what it must be, or that it is `missing`. */
export interface SettingProblem {
  readonly setting: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What is wrong with the environment, all at once. */
export class InvalidSettings extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    super(['Invalid configuration:', ...problems.map(({ setting, code }) => `${setting} (${code})`)].join('\n- '));
  }
}

/**
 * Reads the environment once. `required` names the settings this process cannot do without.
 * @throws InvalidSettings naming everything that is wrong
 */
export function readSettings(env: NodeJS.ProcessEnv, required: readonly (keyof Settings)[] = []): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings).map(problemOf);
  const missing = required.filter((name) => settings[name] === undefined).map((setting) => ({ setting, code: 'missing' }));
  if (settings.LIAISON_CLOCK === 'shiftable' && env['NODE_ENV'] === 'production') {
    problems.push({ setting: 'LIAISON_CLOCK', code: 'clock-production' });
  }
  problems.push(...incompleteSignOn(settings));
  if (problems.length || missing.length) throw new InvalidSettings([...missing, ...problems]);
  return settings;
}

const SIGN_ON = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** With one of them given, those that are missing. */
function incompleteSignOn(settings: Settings): SettingProblem[] {
  if ([...SIGN_ON, 'OIDC_NAME' as const].every((name) => settings[name] === undefined)) return [];
  return SIGN_ON.filter((name) => settings[name] === undefined).map((setting) => ({ setting, code: 'sign-on-incomplete' }));
}

/** The name of the broken rule is the code, its message holds the values (`Must`). */
function problemOf({ property, constraints = {} }: ValidationError): SettingProblem {
  const [[code, values] = ['missing', '{}']] = Object.entries(constraints);
  return { setting: property, code, values: JSON.parse(values) as Readonly<Record<string, string>> };
}
