export { CATALOGUES, hasText, localeOf, text, type TextKey, type Values } from './catalogue.js';
export { inLanguage } from './in-language.js';
export { dayIn, instantIn, instantTwice } from './instant.js';
export { listIn } from './list.js';
export { directionOf, firstOfficial, isLanguage, type Language, LANGUAGES, negotiate, OWN_NAMES } from './language.js';
