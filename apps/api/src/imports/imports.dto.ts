import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { FILE_FORMATS, type FileFormat, type Outcome, OUTCOMES } from '@liaison/directory';
import { ListQuery } from '@liaison/http';

export class NewImportQuery {
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Who gave the list; a State’s nominating authority leaves it out when the State did.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  readonly source?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'What the file is called.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly file?: string;

  @ApiPropertyOptional({ enum: FILE_FORMATS, description: 'Found out from the contents when absent.' })
  @IsOptional()
  @IsIn(FILE_FORMATS)
  readonly format?: FileFormat;
}

export class ImportRowsQuery extends ListQuery {
  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  readonly outcome?: Outcome;
}
