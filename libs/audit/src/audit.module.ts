import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { AuditQuery } from './audit.query.js';
import { SealTrail } from './seal-trail.js';

@Global()
@Module({ providers: [AuditLog, AuditQuery, SealTrail], exports: [AuditLog, AuditQuery, SealTrail] })
export class AuditModule {}
