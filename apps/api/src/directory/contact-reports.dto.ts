import { IsIn, IsString, MaxLength } from 'class-validator';
import { REPORT_FIELDS, type ReportField } from '@liaison/directory';

export class ContactReportDto {
  @IsIn(REPORT_FIELDS) readonly field!: ReportField;
  @IsString() @MaxLength(2_000) readonly text!: string;
}
