import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { PROPOSAL_ACTS, PROPOSAL_STATUSES, type ProposalAct, type ProposalStatus } from '@liaison/directory';
import { IsInstant, ListQuery } from '@liaison/http';
import { ContactValuesDto } from './contact-values.dto.js';

export class NominationsQueryDto extends ListQuery {
  @ApiPropertyOptional({ enum: PROPOSAL_STATUSES })
  @IsOptional()
  @IsIn(PROPOSAL_STATUSES)
  readonly status?: ProposalStatus;

  @ApiPropertyOptional({ description: 'About one contact.' })
  @IsOptional()
  @IsUUID()
  readonly contact?: string;
}

export class NoteVerbaleDto {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(400) readonly reference!: string;
  @ApiProperty({ example: '2026-03-01' }) @IsString() @MaxLength(30) readonly date!: string;

  @ApiPropertyOptional({ description: 'A PDF in base64 (RFC 4648 §4); one that makes the call larger than 1 MiB goes to /note-verbale.' })
  @IsOptional()
  @IsString()
  readonly file?: string;
}

export class NewNominationDto {
  @ApiProperty({ enum: PROPOSAL_ACTS }) @IsIn(PROPOSAL_ACTS) readonly act!: ProposalAct;
  @ApiPropertyOptional({ description: 'For a change or a withdrawal; for a merge, the contact that is kept.' })
  @IsOptional()
  @IsUUID()
  readonly contact?: string;

  @ApiPropertyOptional({ description: 'For a merge: the contact that goes; old links to it say where.' })
  @IsOptional()
  @IsUUID()
  readonly other?: string;

  @ApiPropertyOptional({
    description:
      'For a nomination all of the record, for a change what changes; for a merge what changes of the contact that is kept; null takes away.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactValuesDto)
  readonly values?: ContactValuesDto;

  @ApiPropertyOptional({ description: 'Needed for whatever does not take effect at once.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NoteVerbaleDto)
  readonly noteVerbale?: NoteVerbaleDto;

  @ApiPropertyOptional({ description: 'The contact’s version it is made for; 412 when there is a newer one.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly version?: number;

  @ApiPropertyOptional({ default: false, description: 'Kept for the nominating authority, by whoever of the State prepares it.' })
  @IsOptional()
  @IsBoolean()
  readonly draft?: boolean;
}

export class SubmissionDto {
  @ApiProperty() @IsObject() @ValidateNested() @Type(() => NoteVerbaleDto) readonly noteVerbale!: NoteVerbaleDto;
}

class CallBackDto {
  @ApiProperty({ description: 'The number called.' }) @IsString() @MaxLength(400) readonly number!: string;
  @ApiProperty({ description: 'Where it is known from: not from the nomination.' }) @IsString() @MaxLength(400) readonly source!: string;
  @ApiProperty() @IsString() @MaxLength(400) readonly answeredBy!: string;
  @ApiProperty({ format: 'date-time' }) @IsInstant() readonly at!: string;
}

export class VerificationDto {
  // Left to the directory, which says `call-back-needed` together with what else is missing.
  @ApiProperty({ description: 'Who answered at a number of the State that is not from the nomination.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CallBackDto)
  readonly callBack?: CallBackDto;

  @ApiPropertyOptional({ description: 'What is flagged has been compared.' }) @IsOptional() @IsBoolean() readonly flagsSeen?: boolean;
}

export class ReasonDto {
  @ApiProperty({ maxLength: 2_000 }) @IsString() @MaxLength(8_000) readonly reason!: string;
}

export class ExtensionDto {
  @ApiProperty({ format: 'date-time' }) @IsInstant() readonly until!: string;
}
