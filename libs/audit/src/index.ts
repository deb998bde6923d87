export type { Act, Acts } from './acts.js';
export { AuditLog, type Entry } from './audit-log.js';
export { AuditModule } from './audit.module.js';
export { type AuditEntryView, AuditQuery } from './audit.query.js';
export { SealTrail } from './seal-trail.js';
