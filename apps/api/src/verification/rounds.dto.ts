import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Answer, ANSWERS } from '@liaison/verification';

export class NewRoundDto {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(1_000)
  readonly title!: string;

  @ApiPropertyOptional({ type: [String], description: 'ISO 3166-1 alpha-2; absent: every State.' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(400)
  @Matches(/^[A-Z]{2}$/, { each: true })
  readonly states?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Absent: every category.' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @Matches(/^[a-z][a-z-]{1,39}$/, { each: true })
  readonly categories?: string[];

  @ApiPropertyOptional({ example: 'PT48H', description: 'ISO 8601, from a minute to thirty days.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  readonly replyWindow?: string | null;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  readonly exercise?: boolean;
}

export class AnswerDto {
  @ApiPropertyOptional({ enum: ANSWERS, default: 'confirm' })
  @IsIn(ANSWERS)
  readonly answer: Answer = 'confirm';
}

/** Only for the description: what a person types is read by hand, because no text of it is invalid, only unknown. */
export class ConfirmationDto {
  @ApiProperty({ example: 'PING-2026-2-FR1' })
  readonly reference!: string;

  @ApiProperty({ example: '7KQ4M-Z2TRX' })
  readonly code!: string;

  @ApiProperty({ enum: ANSWERS })
  readonly answer!: Answer;
}
