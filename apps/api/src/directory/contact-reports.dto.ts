import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { REPORT_FIELDS, type ReportField } from '@liaison/directory';

export class ContactReportDto {
  @ApiProperty({ enum: REPORT_FIELDS, description: 'What is not right' })
  @IsIn(REPORT_FIELDS)
  readonly field!: ReportField;
  @ApiProperty({ maxLength: 2_000, description: 'In your own words; the State and the office read them' })
  @IsString()
  @MaxLength(2_000)
  readonly text!: string;
}
