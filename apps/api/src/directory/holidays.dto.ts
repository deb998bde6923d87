import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { ExceptionDto } from './contacts.dto.js';

class ChosenContactDto {
  @IsUUID() readonly id!: string;
  @ApiProperty({ description: 'The version that was looked at; 412 when there is a newer one.' })
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class HolidaysDto {
  @ApiProperty({ type: [ExceptionDto], description: 'Days on which offices are closed or have other hours.' })
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => ExceptionDto)
  readonly days!: ExceptionDto[];

  @ApiPropertyOptional({ default: false, description: 'Coming days that are not among these are taken away.' })
  @IsOptional()
  @IsBoolean()
  readonly replace?: boolean;

  @ApiPropertyOptional({ type: [ChosenContactDto], description: 'The contacts to change; without it nothing is saved.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => ChosenContactDto)
  readonly contacts?: ChosenContactDto[];
}
