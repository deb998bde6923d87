import { ValidateIf } from 'class-validator';

/** What is absent stays as it is, and its other rules rest; null is not a value. */
export const given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** What is absent stays as it is; null takes it away. */
export const clearable = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined && value !== null);
