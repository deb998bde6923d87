import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsInstant, ListQuery } from '@liaison/http';
import type { ContactFilter, Shift, Weekday } from '@liaison/directory';
import { clearable, given } from '../given.js';

/** `true` or `false` in a query. */
const Flag = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

export class ContactsQueryDto extends ListQuery {
  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  readonly state?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,39}$/)
  readonly category?: string;

  @ApiPropertyOptional({ description: 'A working language, BCP 47' })
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  readonly language?: string;

  @ApiPropertyOptional({ type: Boolean })
  @Flag()
  readonly openNow?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that answer day and night' })
  @Flag()
  readonly always?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Those none of whose channels, as far as you see them, was ever confirmed' })
  @Flag()
  readonly neverConfirmed?: boolean;

  @ApiPropertyOptional({
    description:
      'Words of State names, institutions, roles and places, in any language and script, accents and case aside; each may be the beginning of one. When no contact has them, those with similar words are given, and `similar` says which words these are',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  readonly changedSince?: string;
}

/** The same without pages. */
export class ContactsFilterDto extends OmitType(ContactsQueryDto, ['cursor', 'limit']) {}

export function filterOf({ changedSince, ...filter }: ContactsFilterDto): ContactFilter {
  return { ...filter, ...(changedSince && { changedSince: new Date(changedSince) }) };
}

/** Up to twenty short lines. */
const lines = () => (target: object, key: string) => {
  for (const rule of [given(), IsArray(), ArrayMaxSize(20), IsString({ each: true }), MaxLength(200, { each: true })]) rule(target, key);
};

export class NoticeDto {
  @ApiProperty({ description: 'The last day it holds, in the zone of the contact' }) @IsString() @MaxLength(10) readonly until!: string;
  @IsString() @MaxLength(1000) readonly text!: string;
}

export class ArrangedChannelDto {
  @IsString() @MaxLength(36) readonly id!: string;
  @ApiPropertyOptional({ description: 'When to use it; absent: as it is, empty: none' })
  @given()
  @IsString()
  @MaxLength(200)
  readonly note?: string;
}

export class HoursDto {
  @IsBoolean() readonly always!: boolean;
  @IsObject() readonly week!: Record<string, Shift[]>;
  @IsArray() @ArrayMaxSize(400) @ValidateNested({ each: true }) @Type(() => ExceptionDto) readonly exceptions!: ExceptionDto[];
}

export class ExceptionDto {
  @IsString() @MaxLength(10) readonly date!: string;
  @IsArray() @ArrayMaxSize(10) readonly open!: Shift[];
  @ApiPropertyOptional({ description: 'What the day is called' }) @given() @IsString() @MaxLength(100) readonly name?: string;
}

export class ContactChangeDto {
  @ApiPropertyOptional() @given() @IsObject() @ValidateNested() @Type(() => HoursDto) readonly hours?: HoursDto;
  @ApiPropertyOptional({ description: 'IANA' }) @given() @IsString() @MaxLength(64) readonly timeZone?: string;
  @ApiPropertyOptional({ type: [String], description: 'Days off, mon to sun' })
  @lines()
  readonly weekend?: Weekday[];
  @ApiPropertyOptional() @given() @IsString() @MaxLength(200) readonly roleTitle?: string;
  @ApiPropertyOptional({ type: [String] }) @lines() readonly languages?: string[];
  @ApiPropertyOptional({ nullable: true, type: String }) @clearable() @IsString() @MaxLength(200) readonly place?: string | null;
  @ApiPropertyOptional({ type: [String], description: 'receives, decides, technical-action' }) @lines() readonly remit?: string[];
  @ApiPropertyOptional({ type: [String], description: 'Networks of response teams' })
  @lines()
  readonly memberships?: string[];
  @ApiPropertyOptional({ type: [String] }) @lines() readonly otherDirectories?: string[];
  @ApiPropertyOptional({ nullable: true, type: String, format: 'date' })
  @clearable()
  @IsString()
  @MaxLength(10)
  readonly validFrom?: string | null;
  @ApiPropertyOptional({ nullable: true, type: String, format: 'date' })
  @clearable()
  @IsString()
  @MaxLength(10)
  readonly validTo?: string | null;
  @ApiPropertyOptional({ nullable: true, type: String, description: 'Another contact of the State' })
  @clearable()
  @IsString()
  @MaxLength(36)
  readonly deputyContact?: string | null;
  @ApiPropertyOptional({ nullable: true, type: () => NoticeDto })
  @clearable()
  @IsObject()
  @ValidateNested()
  @Type(() => NoticeDto)
  readonly notice?: NoticeDto | null;
  @ApiPropertyOptional({ type: () => [ArrangedChannelDto], description: 'All channels in their new order; addresses change by a proposal' })
  @given()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ArrangedChannelDto)
  readonly channels?: ArrangedChannelDto[];
}
