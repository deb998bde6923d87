import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, type ProcessParts } from '@liaison/database';
import { DirectoryModule, type NewContact, NO_HOURS, type StateNames } from '@liaison/directory';
import { JobsModule } from '@liaison/jobs';

/** The directory's use cases in one process of their own. */
export function directoryOf(parts: ProcessParts): Promise<TestingModule> {
  return Test.createTestingModule({ imports: [DatabaseModule.of(parts), JobsModule, AuditModule, DirectoryModule] }).compile();
}

export const MAREVIA: StateNames = { ar: 'ماريفيا', zh: '马雷维亚', en: 'Marevia', fr: 'Marévie', ru: 'Маревия', es: 'Marevia' };

/** A valid contact of `QM`, with whatever a test is about. */
export function contactOf(values: Partial<NewContact> = {}): NewContact {
  return {
    state: 'QM',
    category: 'technical',
    institution: 'Équipe nationale de réponse',
    institutionLatin: 'National CERT',
    roleTitle: 'Duty desk',
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    hours: { ...NO_HOURS, week: { mon: [['09:00', '17:00']] } },
    channels: [{ kind: 'email', address: 'duty@cert.qm.example' }],
    ...values,
  };
}
