import type { holidays as english } from '../en/holidays.js';

export const holidays: Record<keyof typeof english, string> = {
  'holidays.title': 'Праздничные дни всех контактных пунктов',
  'holidays.lead':
    'Дни, когда ведомства вашего государства закрыты или работают в другие часы, сразу для всех контактных пунктов. До сохранения видно, что изменится; те, что остаются как есть, можно исключить.',
  'holidays.replace': 'Убрать предстоящие дни, которых нет в этом списке',
  'holidays.preview': 'Посмотреть, что изменится',
  'holidays.preview.lead': 'Пока ничего не сохранено. Каждый отмеченный контактный пункт получит новую версию.',
  'holidays.save': 'Сохранить для отмеченных',
  'holidays.added': 'Добавлены',
  'holidays.changed': 'Изменены',
  'holidays.removed': 'Убраны',
  'holidays.unchanged': 'Остаются как есть',
  'holidays.always': 'Работает круглосуточно: праздники ничего не меняют.',
  'holidays.none': 'Ничего не меняется',
  'holidays.none.text': 'У всех контактных пунктов эти дни уже указаны, либо они работают круглосуточно.',
  'web.done.holidays-set': 'Праздничные дни сохранены.',
};
