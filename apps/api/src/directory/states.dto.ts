import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ListQuery } from '@liaison/http';

export class StatesQueryDto extends ListQuery {
  @ApiPropertyOptional({ description: 'Words of names in any script, or of the profile; accents and case aside' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;
}
