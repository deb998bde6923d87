import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant } from '@liaison/http';
import { type Scope, SCOPES } from '@liaison/identity';
import type { Role } from '@liaison/kernel';

const ROLES = ['liaison', 'observer', 'state-administrator', 'nominating-authority'] as const satisfies readonly Role[];
const NAMES = Object.keys(SCOPES) as Scope[];

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

  @ApiPropertyOptional({
    enum: NAMES,
    isArray: true,
    description: 'What it may be used for; absent: nothing. `directory:mirror` is asked for apart.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NAMES.length)
  @ArrayUnique()
  @IsIn(NAMES, { each: true })
  readonly scopes?: Scope[];

  @ApiPropertyOptional({ type: [String], description: 'Contacts of your State the key speaks for.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  readonly contactIds?: string[];

  @ApiPropertyOptional({ format: 'date-time', description: 'Absent: in a year. At most two years ahead.' })
  @IsOptional()
  @IsInstant()
  readonly expiresAt?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['192.0.2.0/24', '2001:db8::/48'],
    description: 'Addresses or networks (CIDR) the key may be used from; absent or empty: any.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  readonly allowedAddresses?: string[];
}

export class RotationDto {
  @ApiPropertyOptional({
    example: 'PT24H',
    default: 'PT24H',
    description: 'How long the old secret goes on (ISO 8601), seven days at most.',
  })
  @IsString()
  @MaxLength(50)
  readonly overlap: string = 'PT24H';
}

export class MirrorDto {
  @ApiProperty({ maxLength: 500, example: 'Read-only copy for our duty room' })
  @IsString()
  @MaxLength(500)
  readonly purpose!: string;
}

export class LeakDto {
  @ApiProperty({ description: 'Any text with the leaked key in it; administrators may give its first ten characters.' })
  @IsString()
  @MaxLength(200_000)
  readonly text!: string;
}
