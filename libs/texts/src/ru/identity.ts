import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {};
