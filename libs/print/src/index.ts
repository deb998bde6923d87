export { PrintTooLarge, PrintRefused } from './print.errors.js';
export { type Printed, type PrintJob, typeset } from './typeset.js';
