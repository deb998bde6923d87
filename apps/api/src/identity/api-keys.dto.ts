import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant } from '@liaison/http';
import type { Role } from '@liaison/kernel';

const ROLES = ['liaison', 'observer', 'state-administrator', 'nominating-authority'] as const satisfies readonly Role[];

export class NewApiKeyDto {
  @ApiProperty({ maxLength: 100, example: 'CERT gateway' })
  @IsString()
  @MaxLength(100)
  readonly name!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(ROLES, { each: true })
  readonly roles!: (typeof ROLES)[number][];

  @ApiPropertyOptional({ type: [String], description: 'Contacts of your State the key speaks for.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  readonly contactIds?: string[];

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  readonly expiresAt?: string;
}
