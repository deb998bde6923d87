import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ListQuery } from '@liaison/http';
import { TLP_LABELS } from '@liaison/kernel';
import { type Box, DECISIONS, type Decision, KINDS } from '@liaison/requests';
import { ClassifiedDto } from './classification.dto.js';

const BOXES: readonly Box[] = ['received', 'sent', 'drafts'];

export class RequestListQuery extends ListQuery {
  @ApiPropertyOptional({ enum: BOXES })
  @IsOptional()
  @IsIn(BOXES)
  readonly box?: Box;
}

/** Shapes only; what the words must be is the domain's to say, for pages and machines alike. */
export class RequestDto extends ClassifiedDto {
  @ApiProperty({ type: [String], example: ['QN'] }) @IsOptional() @IsArray() readonly to?: string[];
  @ApiProperty({ enum: KINDS }) @IsOptional() @IsString() readonly kind?: string;
  @ApiProperty({ maxLength: 200 }) @IsOptional() @IsString() readonly subject?: string;
  @ApiProperty({ maxLength: 20_000 }) @IsOptional() @IsString() readonly facts?: string;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly assessment?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly unknown?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly severityReason?: string | null;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() readonly sectors?: string[];
  @ApiPropertyOptional({ type: [String], description: 'RSIT: class, type or class/type.' })
  @IsOptional()
  @IsArray()
  readonly incidentTypes?: string[];
  @ApiProperty({ enum: TLP_LABELS }) @IsOptional() @IsString() readonly tlp?: string;
  @ApiProperty({ description: 'BCP 47', example: 'en' }) @IsOptional() @IsString() readonly language?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date-time' }) @IsOptional() @IsString() readonly wantedBy?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly exercise?: boolean;
  @ApiPropertyOptional({ description: 'Below R4: also the other category and the nominating authority.' })
  @IsOptional()
  @IsBoolean()
  readonly lastResorts?: boolean;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly followUpOf?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly sendingContact?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() readonly secondContact?: string | null;
}

export class NewRequestDto extends RequestDto {
  @ApiPropertyOptional({ description: 'Keeps it instead of sending.' }) @IsOptional() @IsBoolean() readonly draft?: boolean;
}

export class SenderActDto {
  @ApiPropertyOptional({ description: 'One receiving State; every open thread without it.' })
  @IsOptional()
  @IsString()
  @MaxLength(2)
  readonly state?: string;
}

export class MessageDto extends SenderActDto {
  @ApiProperty({ maxLength: 20_000 }) @IsString() readonly text!: string;
}

export class DecisionDto {
  @ApiProperty({ enum: DECISIONS }) @IsIn(DECISIONS) readonly decision!: Decision;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly reason?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly text?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsString() readonly proposedDate?: string;
}

export class AnswerDto {
  @ApiPropertyOptional() @IsOptional() @IsString() readonly timeFrame?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly nature?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly scope?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() readonly terms?: string;
  @ApiProperty({ maxLength: 20_000 }) @IsString() readonly text!: string;
}
