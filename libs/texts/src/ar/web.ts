import { web as english } from '../en/web.js';

export const web: Record<keyof typeof english, string> = { ...english };
