import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { IsString } from 'class-validator';
import { AnyCredential, Idempotent } from '@liaison/http';
import { newId } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';

class ThingDto {
  @IsString() readonly name!: string;
}

/** Creates something slowly, and counts how often it really did. */
@AnyCredential()
@Controller('api/v1/test-things')
class ThingsController {
  static made = 0;

  @Post()
  @Idempotent()
  async create(@Body() { name }: ThingDto): Promise<{ id: string; name: string }> {
    ThingsController.made++;
    await sleep(150);
    return { id: newId(), name };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('an Idempotency-Key', () => {
  let app: TestApp;
  let key: string;

  beforeAll(async () => {
    app = await TestApp.start([ThingsModule]);
    await app.listStates('QM');
    key = await app.issueKey('QM', ['liaison']);
  });
  afterAll(() => app.close());

  const post = (idempotency: string, body: unknown = { name: 'a' }, by = key) =>
    app.call('POST', '/api/v1/test-things', { key: by, body, headers: { 'idempotency-key': idempotency } });

  it('gives the first answer again and does nothing twice', async () => {
    const before = ThingsController.made;
    const [first, second] = [await post('one'), await post('one')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(ThingsController.made - before).toBe(1);
  });

  it('refuses another body', async () => {
    await post('two');
    const { status, body } = await post('two', { name: 'b' });
    expect([status, body.code]).toEqual([422, 'idempotency/different-body']);
  });

  it('lets exactly one of twenty simultaneous calls through; the others learn that it is under way', async () => {
    const before = ThingsController.made;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('three')));
    expect(ThingsController.made - before).toBe(1);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'idempotency/under-way')).toBe(true);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  });

  it('stays free after a refusal', async () => {
    expect((await post('four', { name: 7 })).status).toBe(422);
    expect((await post('four')).status).toBe(201);
  });

  it('stays taken when what was done cannot be written down, so that nothing is done twice', async () => {
    const before = ThingsController.made;
    const { adminUrl } = app.database;
    await asAdmin(adminUrl, (admin) => admin.query('alter table idempotency_key add constraint broken check (status is null) not valid'));
    const first = await post('six');
    await asAdmin(adminUrl, (admin) => admin.query('alter table idempotency_key drop constraint broken'));
    const second = await post('six');
    expect([first.status, second.status, second.body.code]).toEqual([422, 409, 'idempotency/under-way']);
    expect(ThingsController.made - before).toBe(1);
  });

  it('belongs to one actor', async () => {
    const other = await app.issueKey('QM', ['liaison']);
    const [mine, theirs] = [await post('five'), await post('five', undefined, other)];
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it.each(['', 'x'.repeat(256), 'with space'])('has 1 to 255 visible characters: %p', async (idempotency) => {
    expect((await post(idempotency)).status).toBe(400);
  });
});
