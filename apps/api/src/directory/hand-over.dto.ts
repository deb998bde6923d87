import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class HandOverDto {
  @ApiProperty({ description: 'The entry of the person who leaves.' }) @IsUUID() readonly leaving!: string;
  @ApiProperty({ format: 'date' }) @Matches(/^\d{4}-\d{2}-\d{2}$/) readonly lastDay!: string;
  @ApiProperty({ description: "Who follows, in the person's own script" }) @IsString() @MaxLength(400) readonly name!: string;
  @ApiPropertyOptional({ nullable: true, type: String }) @IsOptional() @IsString() @MaxLength(400) readonly nameLatin?: string | null;
  @ApiProperty({ format: 'date', description: 'At the latest the day after the last one.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly firstDay!: string;
}

export class HandOverCodeDto {
  @ApiProperty({ description: 'Case, spaces and hyphens do not matter.' }) @IsString() @MaxLength(100) readonly code!: string;
}
