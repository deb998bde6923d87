import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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
  @IsISO8601({ strict: true })
  readonly expiresAt?: string;
}
