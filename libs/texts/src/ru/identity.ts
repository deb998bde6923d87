import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {
  'error.identity/wrong-credentials': 'Неверный адрес или пароль.',
  'error.identity/too-many-attempts': 'Было много попыток входа. Немного подождите и повторите.',
  'error.identity/busy': 'Сейчас входит много пользователей. Повторите попытку через несколько секунд.',
  'error.identity/account-exists': 'Учётная запись с этим адресом уже существует.',
  'fault.password-too-short':
    'Выберите не менее {min, plural, one {# символа} few {# символов} many {# символов} other {# символа}}; хороший пароль — несколько слов.',
  'fault.wrong-password': 'Это не ваш действующий пароль.',
  'fault.role-not-yours-to-give': 'Вы не можете передать эту роль.',
  'fault.no-such-contact': 'У вашего государства нет такого контактного пункта.',
};
