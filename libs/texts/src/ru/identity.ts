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
  'error.identity/scope-missing':
    'Этот ключ выпущен не для этого. Ему нужно разрешение {scopes}; выпустить ключ, у которого оно есть, может тот, кто выдаёт ключи в вашем государстве или в вашем ведомстве.',
  'error.identity/address-not-allowed':
    'Этим ключом нельзя пользоваться с адреса {address}. Адреса, с которых он действует, выбирают администраторы его государства.',
  'error.identity/mirror-undecided': 'Запрос уже подан и ожидает решения сотрудника реестра.',
  'error.identity/mirror-decided': 'Решение уже принято.',
  'error.identity/second-person-needed': 'Решение должен принять кто-то другой: нужны два человека.',
  'fault.not-in-the-future': 'Это время уже прошло.',
  'fault.too-far-ahead': 'Не позднее чем через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} от этого момента.',
  'fault.network-needed': 'Нужен адрес или сеть, например 192.0.2.0/24 или 2001:db8::/48.',
  'fault.overlap-too-long':
    'Прежний секрет может действовать не дольше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}.',
  'fault.asked-for-apart': 'Для этого нужны два человека; об этом просят отдельно, когда ключ уже есть.',
};
