import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import { type Language, LANGUAGES } from '@liaison/texts';
import { given } from '../given.js';

export class StateInvitationDto {
  @IsString() @MaxLength(320) readonly address!: string;
  @IsIn(LANGUAGES) readonly language!: Language;
}

export class AuthorityOfficeDto {
  @IsString() @MaxLength(300) readonly institution!: string;
  @IsString() @MaxLength(300) readonly institutionLatin!: string;
  @IsString() @MaxLength(200) readonly roleTitle!: string;
  @IsString() @MaxLength(320) readonly email!: string;
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(35, { each: true }) readonly languages!: string[];
  @IsString() @MaxLength(64) readonly timeZone!: string;
}

export class AcceptanceDto {
  @ApiPropertyOptional()
  @given()
  @IsObject()
  @ValidateNested()
  @Type(() => AuthorityOfficeDto)
  readonly authority?: AuthorityOfficeDto;

  @ApiPropertyOptional({ description: 'The reference of a note verbale' })
  @given()
  @IsString()
  @MaxLength(200)
  readonly noteVerbale?: string;
}

export class HelpDto {
  @IsBoolean() readonly needed!: boolean;
  @ApiPropertyOptional() @given() @IsString() @MaxLength(2_000) readonly note?: string;
}
