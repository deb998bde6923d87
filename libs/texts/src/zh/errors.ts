import type { errors as english } from '../en/errors.js';

export const errors: Record<keyof typeof english, string> = {
  'fault.invalid': '不接受此值。',
};
