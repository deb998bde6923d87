export const errors = {
  'fault.invalid': 'This value is not accepted.',
} as const;
