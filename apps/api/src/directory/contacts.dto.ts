import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsInstant, ListQuery } from '@liaison/http';
import type { Shift } from '@liaison/directory';

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

export class HoursDto {
  @IsBoolean() readonly always!: boolean;
  @IsObject() readonly week!: Record<string, Shift[]>;
  @IsArray() @ArrayMaxSize(400) @ValidateNested({ each: true }) @Type(() => ExceptionDto) readonly exceptions!: ExceptionDto[];
}

export class ExceptionDto {
  @IsString() @MaxLength(10) readonly date!: string;
  @IsArray() @ArrayMaxSize(10) readonly open!: Shift[];
}

/** What is absent stays; null is not a value. */
const given = (property: string) => ValidateIf((dto: Record<string, unknown>) => dto[property] !== undefined);

export class ContactChangeDto {
  @ApiPropertyOptional() @given('hours') @IsObject() @ValidateNested() @Type(() => HoursDto) readonly hours?: HoursDto;
  @ApiPropertyOptional() @given('roleTitle') @IsString() @MaxLength(200) readonly roleTitle?: string;
  @ApiPropertyOptional({ type: [String] })
  @given('languages')
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(35, { each: true })
  readonly languages?: string[];
}
