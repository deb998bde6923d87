import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class InboxQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(320)
  readonly to?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly limit: number = 50;
}

/** The page shows more at once, because people search with their eyes. */
export class InboxPageQueryDto extends InboxQueryDto {
  override readonly limit: number = 100;

  /** The language links of every page. */
  @IsOptional()
  @IsString()
  @MaxLength(35)
  readonly lang?: string;
}
