import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { VISIBILITIES, type Visibility } from '@liaison/kernel';

export class HolderDto {
  @ApiProperty({ description: "In the person's own script" }) @IsString() @MaxLength(400) readonly name!: string;
  @ApiPropertyOptional({ nullable: true, type: String }) @IsOptional() @IsString() @MaxLength(400) readonly nameLatin?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly deputy?: boolean;
  @ApiPropertyOptional({ nullable: true, type: String, format: 'date' }) @IsOptional() @IsString() @MaxLength(10) readonly from?:
    string | null;
  @ApiPropertyOptional({ nullable: true, type: String, format: 'date' }) @IsOptional() @IsString() @MaxLength(10) readonly to?:
    string | null;
  @ApiPropertyOptional({ enum: VISIBILITIES }) @IsOptional() @IsIn(VISIBILITIES) readonly visibility?: Visibility;
  @ApiPropertyOptional({ nullable: true, type: String }) @IsOptional() @IsString() @MaxLength(36) readonly accountId?: string | null;
}

export class KeyDto {
  @ApiProperty({ description: 'One public key in ASCII armour (RFC 9580 §6.2); secret keys are refused' })
  @IsString()
  @MaxLength(200_000)
  readonly armored!: string;
}
