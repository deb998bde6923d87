import 'reflect-metadata';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { AddContact, type ChannelRecord, DirectoryModule, type Hours } from '@liaison/directory';
import { CurrentActor, May, startHttp } from '@liaison/http';
import { IssueApiKey, MIRROR, ORDINARY_SCOPES } from '@liaison/identity';
import { type Actor, operator, type Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { prefixOf } from '../../libs/identity/src/domain/api-key.js';
import { asAdmin, type TestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { UNLIMITED } from '../support/unlimited.js';
import { NOMINATING } from './bench-contacts.js';

class ChannelDto implements ChannelRecord {
  @IsIn(['email', 'phone']) readonly kind!: 'email' | 'phone';
  @IsString() @MaxLength(254) readonly address!: string;
}

class NewContactDto {
  @IsString() @MaxLength(2) readonly state!: string;
  @IsString() @MaxLength(40) readonly category!: string;
  @IsString() @MaxLength(300) readonly institution!: string;
  @IsString() @MaxLength(300) readonly institutionLatin!: string;
  @IsObject() readonly institutionNames!: Record<string, string>;
  @IsOptional() @IsString() @MaxLength(200) readonly place!: string | null;
  @IsString() @MaxLength(200) readonly roleTitle!: string;
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) readonly languages!: string[];
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) readonly remit!: string[];
  @IsString() @MaxLength(60) readonly timeZone!: string;
  @IsObject() readonly hours!: Hours;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ChannelDto) readonly channels!: ChannelDto[];
}

/** Contacts come by nomination or import: this route exists only to measure what storing one costs. */
@Controller('api/v1/bench/contacts')
class BenchController {
  constructor(private readonly add: AddContact) {}

  @Post()
  @May('directory/read')
  async create(@CurrentActor() { directoryId }: Actor, @Body() given: NewContactDto): Promise<{ id: string }> {
    return { id: await this.add.execute(operator('bench', directoryId), given) };
  }
}

@Module({ imports: [DirectoryModule], controllers: [BenchController] })
class BenchModule {}

const AS_MIRROR = 'update api_key set scopes = array[$1] where prefix = $2';

const database = JSON.parse(process.argv[2] ?? '') as TestDatabase;
const parts = await testProcess(database, 'api', undefined, UNLIMITED);
const { app, port } = await startHttp({ parts, modules: [BenchModule, ApiModule], port: 0 });
const issue = async (state: string | null, role: Role) => {
  const wanted = { name: 'bench', state, roles: [role], scopes: ORDINARY_SCOPES };
  return (await app.get(IssueApiKey, { strict: false }).execute(operator('bench', database.directoryId), wanted)).key;
};
const keys = {
  manager: await issue(null, 'manager'),
  authority: await issue(NOMINATING, 'nominating-authority'),
  mirror: await issue(null, 'manager'),
};
// Only a mirror's key may read so many contacts in so short a time; two persons give it, which would be long to tell here.
await asAdmin(database.adminUrl, async (admin) => {
  await admin.query('set session_replication_role = replica');
  await admin.query(AS_MIRROR, [MIRROR, prefixOf(keys.mirror)]);
});
// It waits while the other is measured.
app.getHttpServer().keepAliveTimeout = 0;
process.once('disconnect', () => process.exit());
process.send?.({ port, keys });
