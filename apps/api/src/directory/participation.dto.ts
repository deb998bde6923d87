import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { type Language, LANGUAGES } from '@liaison/texts';

/** What may be left out; null is not a value. */
const optional = (property: string) => ValidateIf((dto: Record<string, unknown>) => dto[property] !== undefined);

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
  @optional('authority')
  @IsObject()
  @ValidateNested()
  @Type(() => AuthorityOfficeDto)
  readonly authority?: AuthorityOfficeDto;

  @ApiPropertyOptional({ description: 'The reference of a note verbale' })
  @optional('noteVerbale')
  @IsString()
  @MaxLength(200)
  readonly noteVerbale?: string;
}

export class HelpDto {
  @IsBoolean() readonly needed!: boolean;
  @ApiPropertyOptional() @optional('note') @IsString() @MaxLength(2_000) readonly note?: string;
}
