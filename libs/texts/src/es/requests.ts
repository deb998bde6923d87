import type { requests as english } from '../en/requests.js';

export const requests: Record<keyof typeof english, string> = {};
