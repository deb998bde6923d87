import type { TestingModule } from '@nestjs/testing';
import {
  AddContact,
  AskEdition,
  type EditionDetail,
  EditionsQuery,
  FetchEdition,
  IssueEditionsDue,
  ListState,
  NewEditionKey,
  type NewContact,
  SetBooksDue,
} from '@liaison/directory';
import { type Actor, operator } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { asAdmin, createTestDatabase, type TestDatabase } from './database.js';
import { contactOf, directoryOf, MAREVIA } from './directory.js';
import { testProcess, type TestProcess } from './process.js';

/** A directory of QM and QN with its worker in the same process, and whoever orders editions of it. */
export class EditionOffice {
  private constructor(
    readonly database: TestDatabase,
    readonly api: TestProcess,
    readonly worker: TestProcess,
    readonly app: TestingModule,
    readonly work: TestingModule,
  ) {}

  static async open(env: NodeJS.ProcessEnv = {}): Promise<EditionOffice> {
    const database = await createTestDatabase();
    const api = await testProcess(database, 'api', undefined, env);
    const worker = await testProcess(database, 'worker', api.clock, env);
    const office = new EditionOffice(database, api, worker, await directoryOf(api), await directoryOf(worker));
    for (const code of ['QM', 'QN']) await office.app.get(ListState).execute(office.clerk, { code, names: MAREVIA });
    return office;
  }

  async close(): Promise<void> {
    await this.api.source.destroy();
    await this.worker.source.destroy();
    await this.database.drop();
  }

  get clerk(): Actor {
    return operator('clerk', this.database.directoryId);
  }

  add(values: Partial<NewContact> = {}): Promise<string> {
    return this.app.get(AddContact).execute(this.clerk, contactOf(values));
  }

  /** So many copies of a contact. */
  async multiply(contact: string, copies: number): Promise<void> {
    await asAdmin(this.database.adminUrl, (admin) => admin.query(MULTIPLY, [contact, copies]));
  }

  newKey() {
    return this.app.get(NewEditionKey).execute(this.clerk);
  }

  /** One more edition, with its books when wanted. */
  async issue({ books = false } = {}): Promise<EditionDetail> {
    const { id } = await this.app.get(AskEdition).execute(this.clerk);
    await this.work.get(IssueEditionsDue).work();
    if (books) await this.work.get(SetBooksDue).work();
    return this.app.get(EditionsQuery).one(this.clerk, id);
  }

  async file(format: 'json' | 'csv' | 'vcf' | 'pdf', number?: number, language: Language = 'en', volume = 1): Promise<Buffer> {
    return (await this.app.get(FetchEdition).execute(this.clerk, { format, number, language, volume })).bytes;
  }

  /** What the latest edition says. */
  async content(number?: number) {
    const { payload } = JSON.parse((await this.file('json', number)).toString()) as { payload: string };
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  }
}

/** $1 the contact to copy, $2 how often. */
const MULTIPLY = `
  with copy as (select gen_random_uuid() as id, * from generate_series(1, $2::integer) as n),
  contacts as (
    insert into contact (id, directory_id, state, category, institution, institution_latin, role_title, languages, time_zone, hours, created_at, changed_at, search)
    select copy.id, directory_id, state, category, institution, institution_latin, role_title, languages, time_zone, hours, created_at, changed_at, search
    from contact, copy where contact.id = $1),
  channels as (
    insert into channel (id, directory_id, contact_id, kind, address, position)
    select gen_random_uuid(), directory_id, copy.id, kind, address, position from channel, copy where contact_id = $1)
  insert into contact_version (directory_id, contact_id, version, at, actor, record)
  select directory_id, copy.id, version, at, actor, record from contact_version, copy where contact_id = $1`;
