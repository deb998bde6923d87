export { InvalidSettings, readSettings } from './read-settings.js';
export { Settings } from './settings.js';
