import { ValidateBy } from 'class-validator';
import { isInstant } from '@liaison/kernel';

/** RFC 3339 with offset. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({ name: 'isRfc3339', validator: { validate: isInstant } });
}
