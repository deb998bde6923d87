import type { Type } from '@nestjs/common';
import { AddContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { TestApp } from './app.js';

/** A running api with three States, each with a technical and a diplomatic contact and an authority, and their keys. */
export class RequestStates {
  private constructor(
    readonly app: TestApp,
    readonly keys: Readonly<Record<'QM' | 'QN' | 'QO' | 'manager' | 'observer', string>>,
    readonly contacts: Readonly<Record<string, string>>,
  ) {}

  static async start({
    modules = [ApiModule],
    env = {},
    poolSize = 10,
  }: { modules?: readonly Type[]; env?: NodeJS.ProcessEnv; poolSize?: number } = {}): Promise<RequestStates> {
    const app = await TestApp.start(modules, env, poolSize);
    await app.listStates('QM', 'QN', 'QO');
    const contacts: Record<string, string> = {};
    for (const state of ['QM', 'QN', 'QO']) {
      for (const category of ['technical', 'diplomatic', 'authority']) {
        contacts[`${state}:${category}`] = await addContact(app, state, category);
      }
    }
    const liaison = (state: string) => app.issueKey(state, ['liaison'], { contactIds: [contacts[`${state}:technical`] ?? ''] });
    const keys = {
      QM: await liaison('QM'),
      QN: await liaison('QN'),
      QO: await liaison('QO'),
      manager: await app.issueOfficerKey('manager'),
      observer: await app.issueKey('QN', ['observer']),
    };
    return new RequestStates(app, keys, contacts);
  }

  post(path: string, key: keyof RequestStates['keys'], body: unknown = {}) {
    return this.app.call('POST', `/api/v1/incident-requests${path}`, { key: this.keys[key], body });
  }

  get(path: string, key: keyof RequestStates['keys']) {
    return this.app.call('GET', `/api/v1/incident-requests${path}`, { key: this.keys[key] });
  }

  /** A request from QM to QN that has been sent. */
  async sent(more: object = {}): Promise<{ id: string; reference: string }> {
    const { status, body } = await this.post('', 'QM', { ...BODY, ...more });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body as { id: string; reference: string };
  }
}

export const BODY = {
  to: ['QN'],
  kind: 'information',
  subject: 'Scans of a power utility',
  facts: 'We saw scans on 1 March.',
  assessment: 'Probably automated.',
  unknown: 'Who runs the machine.',
  severity: { scheme: 'ref6', level: 'R4' },
  sectors: ['energy'],
  incidentTypes: ['scanner'],
  tlp: 'TLP:AMBER',
  language: 'en',
  exercise: false,
} as const;

function addContact(app: TestApp, state: string, category: string): Promise<string> {
  return app.get(AddContact).execute(operator('test', app.database.directoryId), {
    state,
    category,
    institution: `${category} office of ${state}`,
    institutionLatin: `${category} office of ${state}`,
    roleTitle: 'Duty desk',
    languages: ['en'],
    timeZone: 'UTC',
    hours: { always: false, week: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] }, exceptions: [] },
    channels: [{ kind: 'email', address: `${category}@${state.toLowerCase()}.example` }],
  });
}
