import type { verification as english } from '../en/verification.js';

export const verification: Record<keyof typeof english, string> = {};
