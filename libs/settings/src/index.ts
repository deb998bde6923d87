export { InvalidSettings, readSettings, type SettingProblem } from './read-settings.js';
export { Settings } from './settings.js';
