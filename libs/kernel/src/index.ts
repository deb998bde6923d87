export { type Actor, anonymous, operator, type Role, ROLES, system } from './actor.js';
export { Clock, SystemClock } from './clock.js';
export { DomainError, type ErrorCode, type ErrorKind, type InputFault } from './domain-error.js';
export { after, milliseconds } from './duration.js';
export { isId, newId, randomSymbols, readSymbols, symbolsOf } from './ids.js';
export { isInstant } from './instant.js';
export { Forbidden, InvalidInput, NotFound, StaleVersion } from './kernel.errors.js';
export { hasInvisible, plainText, type TextFault } from './plain-text.js';
export { TokenBuckets } from './token-buckets.js';
