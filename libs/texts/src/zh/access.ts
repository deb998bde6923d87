import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': '请先完成登录：还需进行第二步验证。',
  'error.identity/enrolment-needed': '请先设置第二步验证；在此之前，其他内容均不开放。',
  'error.identity/step-up-needed': '请再次确认是您本人：此项操作需要最近几分钟内的验证。',
};
