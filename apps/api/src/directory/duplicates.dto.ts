import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { DUPLICATE_REASONS, type DuplicateReason } from '@liaison/directory';
import { ListQuery } from '@liaison/http';

export class DuplicatesQueryDto extends ListQuery {
  @ApiPropertyOptional({ description: 'For officers: of one State.' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  readonly state?: string;
}

export class TwoContactsDto {
  @ApiProperty({ type: [String], description: 'Two contacts of one State.' })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  readonly contacts!: string[];

  @ApiProperty({ enum: DUPLICATE_REASONS, isArray: true, description: 'Why they were suggested.' })
  @IsArray()
  @IsIn(DUPLICATE_REASONS, { each: true })
  readonly reasons!: DuplicateReason[];
}
