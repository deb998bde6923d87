import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Equals, IsArray, IsIn, IsObject, IsString, Matches, MaxLength, ValidateBy, ValidateNested } from 'class-validator';
import { VISIBILITIES, type Visibility } from '@liaison/kernel';
import { HoursDto } from '../directory/contacts.dto.js';
import { clearable } from '../given.js';

/** `{"fr": "…", "ru": "…"}` */
function IsTexts(): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === 'string');
  return ValidateBy({ name: 'isObject', validator: { validate } });
}

const Text =
  (longest: number): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [ApiPropertyOptional({ maxLength: longest }), clearable(), IsString(), MaxLength(longest)])
      decorate(target, key);
  };

const Texts =
  (most: number, longest: number): PropertyDecorator =>
  (target, key) => {
    const each = [IsArray(), ArrayMaxSize(most), IsString({ each: true }), MaxLength(longest, { each: true })];
    for (const decorate of [ApiPropertyOptional({ type: [String] }), clearable(), ...each]) decorate(target, key);
  };

class ProposedChannelDto {
  @Text(36) readonly id?: string;
  @IsIn(['email', 'phone']) readonly kind!: 'email' | 'phone';
  @IsString() @MaxLength(320) readonly address!: string;
  @ApiPropertyOptional({ description: 'A person’s own number: masked for everybody.' }) @clearable() @Equals(true) readonly personal?: true;
  @ApiPropertyOptional({ enum: VISIBILITIES }) @clearable() @IsIn(VISIBILITIES) readonly visibility?: Visibility;
  @Text(200) readonly note?: string;
}

class ProposedNoticeDto {
  @Matches(/^\d{4}-\d{2}-\d{2}$/) readonly until!: string;
  @IsString() @MaxLength(300) readonly text!: string;
}

/** A contact's record: for a nomination all of it, for a change what changes. */
export class ContactValuesDto {
  @Text(2) readonly state?: string;
  @Text(40) readonly category?: string;
  @Text(300) readonly institution?: string;
  @Text(300) readonly institutionLatin?: string;
  @ApiPropertyOptional({ type: Object }) @clearable() @IsTexts() readonly institutionNames?: Record<string, string>;
  @Text(200) readonly place?: string;
  @Text(200) readonly roleTitle?: string;
  @Texts(20, 35) readonly languages?: string[];
  @Texts(20, 40) readonly remit?: string[];
  @Text(100) readonly timeZone?: string;
  @ApiPropertyOptional() @clearable() @IsObject() @ValidateNested() @Type(() => HoursDto) readonly hours?: HoursDto;

  @ApiPropertyOptional({ type: [ProposedChannelDto], description: 'All of them, in order of preference.' })
  @clearable()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ProposedChannelDto)
  readonly channels?: ProposedChannelDto[];

  @Texts(7, 3) readonly weekend?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  @Texts(50, 200) readonly memberships?: string[];
  @Texts(50, 200) readonly otherDirectories?: string[];
  @Text(10) readonly validFrom?: string;
  @Text(10) readonly validTo?: string;
  @Text(36) readonly deputyContact?: string;
  /** Fingerprints of OpenPGP keys that the State has deposited. */
  @Texts(20, 64) readonly keys?: string[];

  @ApiPropertyOptional() @clearable() @IsObject() @ValidateNested() @Type(() => ProposedNoticeDto) readonly notice?: ProposedNoticeDto;
}
