import type { search as english } from '../en/search.js';

export const search: Record<keyof typeof english, string> = {
  'search.always': 'Круглосуточно и без выходных',
  'search.never-confirmed': 'Ни разу не подтверждались',
  'search.similar': 'По запросу «{typed}» ничего не найдено. Похожие слова: {words}',
  'search.none': 'По запросу «{typed}» ничего не найдено',
  'search.none.text': 'Ищите по государству, учреждению или месту на любом языке и в любой письменности. Достаточно начала слова.',
  'search.everywhere': 'Искать «{typed}» среди всех контактных пунктов',
  'search.by-place': 'Место: {text}',
  'search.by-name': 'Другое название: {text}',
};
