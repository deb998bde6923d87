import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type Language, LANGUAGES } from '@liaison/texts';

export class EditionFileQueryDto {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Of the printed book; by default that of Accept-Language' })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @ApiPropertyOptional({ default: 1, description: 'Of the printed book' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly volume: number = 1;
}

export class WithdrawalDto {
  @ApiProperty({ description: 'Why it is no longer to be used; every reader sees it' })
  @IsString()
  @MaxLength(1_000)
  readonly because!: string;
}
