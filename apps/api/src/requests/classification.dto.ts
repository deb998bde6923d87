import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { CERTAINTIES, OUTLOOKS } from '@liaison/kernel';

const LINE = 'The one-line form instead of the object.';
const LINE_EXAMPLE = 'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening';

export class ScoredLevelDto {
  @ApiProperty({ example: 'liaison-effect' }) @IsString() readonly scorer!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) @IsObject() readonly answers!: Readonly<Record<string, unknown>>;
  @ApiPropertyOptional({ description: 'Computed again.' }) @IsOptional() @IsString() readonly version?: string;
  @ApiPropertyOptional({ description: 'Computed again.' }) @IsOptional() @IsString() readonly hash?: string;
  @ApiPropertyOptional({ description: 'Computed again.' }) @IsOptional() @IsBoolean() readonly complete?: boolean;
}

export class SeverityDto {
  @ApiProperty({ description: 'A published scale; `ref6` is the neutral one.', example: 'gb-ncsc' }) @IsString() readonly scheme!: string;
  @ApiPropertyOptional({ description: 'The current one without it.', example: '2018' }) @IsOptional() @IsString() readonly version?: string;
  @ApiProperty({ example: 'C2' }) @IsString() readonly level!: string;
  @ApiPropertyOptional({ description: 'Checked against the scale.' }) @IsOptional() @IsInt() readonly referenceMin?: number;
  @ApiPropertyOptional({ description: 'Checked against the scale.' }) @IsOptional() @IsInt() readonly referenceMax?: number;
  @ApiPropertyOptional({ description: 'One point of the level’s interval on R0–R5.' }) @IsOptional() @IsInt() readonly pin?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly pinReason?: string;
  @ApiPropertyOptional({ description: 'R0 to R5, beside a level that cannot route.' })
  @IsOptional()
  @IsString()
  readonly referenceLevel?: string;
  @ApiPropertyOptional({ type: ScoredLevelDto, description: 'The answers the level rests on; while one is missing it is provisional.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ScoredLevelDto)
  readonly score?: ScoredLevelDto;

  @ApiPropertyOptional({ enum: CERTAINTIES }) @IsOptional() @IsString() readonly certainty?: string;
  @ApiPropertyOptional({ enum: OUTLOOKS }) @IsOptional() @IsString() readonly outlook?: string;
}

/** A level in an object or in one line; null: not classified. */
export class ClassifiedDto {
  @ApiPropertyOptional({ type: SeverityDto, nullable: true, description: 'Null: not classified, planned as R3.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SeverityDto)
  readonly severity?: SeverityDto | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: LINE, example: LINE_EXAMPLE })
  @IsOptional()
  @IsString()
  readonly classificationLine?: string | null;
}

export class ReclassificationDto extends ClassifiedDto {
  @ApiProperty({ maxLength: 2_000, description: 'Why; it stays in the history.' }) @IsOptional() @IsString() readonly reason?: string;
  @ApiPropertyOptional({ type: [String], description: 'As before without it.' }) @IsOptional() @IsArray() readonly sectors?: string[];
  @ApiPropertyOptional({ type: [String], description: 'RSIT; as before without it.' })
  @IsOptional()
  @IsArray()
  readonly incidentTypes?: string[];
}

export class ReceiverViewDto extends ClassifiedDto {
  @ApiPropertyOptional({ default: false, description: 'The sender sees it too.' }) @IsOptional() @IsBoolean() readonly shared?: boolean;
  @ApiPropertyOptional({ default: false, description: '"Classified too high": both sides see it.' })
  @IsOptional()
  @IsBoolean()
  readonly tooHigh?: boolean;
  @ApiPropertyOptional({ maxLength: 2_000 }) @IsOptional() @IsString() readonly text?: string;
}
