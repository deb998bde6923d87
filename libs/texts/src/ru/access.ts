import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'Сначала завершите вход: не выполнен второй шаг.',
  'error.identity/enrolment-needed': 'Сначала настройте второй шаг входа; до этого ничто другое вам не доступно.',
  'error.identity/step-up-needed': 'Подтвердите ещё раз, что это вы: для этого действия нужно подтверждение за последние несколько минут.',
};
