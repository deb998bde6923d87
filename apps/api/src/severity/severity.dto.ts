import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsNumber, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ListQuery } from '@liaison/http';

export class SchemeListQuery extends ListQuery {
  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2: the scales of one State.' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  readonly state?: string;
}

export class SchemeReferenceDto {
  @ApiProperty({ example: 'jp-nisc' })
  @IsString()
  @MaxLength(60)
  readonly scheme!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Absent: the version in force.', example: '2018' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly version?: string | null;
}

export class LevelReferenceDto extends SchemeReferenceDto {
  @ApiProperty({ example: 'C2' })
  @IsString()
  @MaxLength(40)
  readonly level!: string;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'The point of R0–R5 meant, inside the interval of the level.' })
  @IsOptional()
  @IsNumber()
  readonly pin?: number | null;
}

export class TranslationDto {
  @ApiProperty({ type: LevelReferenceDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LevelReferenceDto)
  readonly from!: LevelReferenceDto;

  @ApiProperty({ type: SchemeReferenceDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SchemeReferenceDto)
  readonly to!: SchemeReferenceDto;
}

export class ScoreDto {
  @ApiProperty({
    oneOf: [{ type: 'string', example: 'liaison-effect' }, { type: 'object' }],
    description: 'The id of a scorer, or a configuration of your own; what it leaves out comes from the scorer named in `basedOn`.',
  })
  @IsDefined()
  readonly scorer!: unknown;

  @ApiProperty({ type: Object, description: 'By question: an option, a number, or true or false. Open ones may be left out.' })
  @IsDefined()
  readonly answers!: unknown;
}

export class DisputeDto {
  @ApiProperty({ maxLength: 2_000, description: 'What is not right, in a sentence or two.' })
  @IsOptional()
  readonly reason?: unknown;
}

/** Describes a level; that it is one is the domain's to check. */
class LevelDto {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ description: 'The official name, in the language of the scheme.' }) readonly name!: string;
  @ApiPropertyOptional({ type: Object, description: 'Translations by language.' }) readonly names?: object;
  @ApiPropertyOptional({ example: '#CC0033' }) readonly colour?: string;
  @ApiProperty({ description: 'Rising with severity.' }) readonly order!: number;
  @ApiPropertyOptional() readonly criterion?: string;
  @ApiProperty({ minimum: 0, maximum: 5 }) readonly referenceMin!: number;
  @ApiProperty({ minimum: 0, maximum: 5 }) readonly referenceMax!: number;
  @ApiPropertyOptional({ minimum: 0, maximum: 5, description: 'Absent: the middle.' }) readonly referenceTypical?: number;
  @ApiPropertyOptional() readonly mappingRationale?: string;
}

/** Shapes only; what a scale must be is the domain's to say, for pages and machines alike. */
export class SchemeDto {
  @ApiPropertyOptional({ description: 'Absent: the one published before, or `xx-national`.' }) @IsOptional() readonly id?: unknown;
  @ApiProperty({ type: String, example: '2026' }) @IsOptional() readonly version?: unknown;
  @ApiProperty({ type: String }) @IsOptional() readonly title?: unknown;
  @ApiProperty({ type: String, description: 'Of the official names (BCP 47).', example: 'fr' }) @IsOptional() readonly language?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly kind?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly confidence?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly owner?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly scope?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly status?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly notes?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly source?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly officialSource?: unknown;
  @ApiPropertyOptional({ type: String }) @IsOptional() readonly licence?: unknown;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() readonly dimensions?: unknown;
  @ApiPropertyOptional({ type: String, format: 'date' }) @IsOptional() readonly validFrom?: unknown;
  @ApiPropertyOptional({ type: String, format: 'date' }) @IsOptional() readonly validTo?: unknown;
  @ApiProperty({ type: [LevelDto] }) @IsOptional() readonly levels?: unknown;
}
