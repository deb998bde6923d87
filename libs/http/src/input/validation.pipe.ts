import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInput } from '@liaison/kernel';
import { faultsOf } from './faults.js';
import { inheritedNames } from './inherited-names.js';
import { rememberRules } from './remember-rules.js';
import { unstorableText } from './unstorable-text.js';

rememberRules();

const PRIMITIVES: readonly unknown[] = [undefined, Object, String, Number, Boolean, Array];

/** Bodies and queries as their DTOs: unknown properties, wrong types and unstorable text are refused, all at once. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || PRIMITIVES.includes(metatype)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) throw new InvalidInput([{ pointer: '', code: 'object-needed' }]);
    const impossible = [...unstorableText(given), ...inheritedNames(given)];
    if (impossible.length) throw new InvalidInput(impossible);
    const dto = plainToInstance(metatype as new () => object, given, { exposeDefaultValues: true });
    const wrong = validateSync(dto, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    if (wrong.length) throw new InvalidInput(faultsOf(wrong));
    return dto;
  }
}
