import type { classification as english } from '../en/classification.js';

export const classification: Record<keyof typeof english, string> = {
  'requests.letter.reclassified':
    'Отправитель повысил степень серьёзности, указанную в адресованном вашему ведомству запросе, касающемся инцидента в сфере ИКТ. Указанные ниже желательные сроки отсчитываются заново.',
  'requests.letter.classification': 'Классификация, в формулировке отправителя',
  'requests.fact.reclassified': 'Классификация изменена',
  'requests.fact.reclassified-from': 'Классификация изменена: с {from} на {to}',
  'requests.fact.view-shared': 'Получатель сообщил собственную классификацию',
  'requests.fact.too-high': 'Ответ получателя: степень завышена',
  'requests.placement.placed-by-directory': 'Место на шкале R0–R5 определено настоящим реестром и не подтверждено владельцем: {owner}',
  'requests.placement.confirmed': 'Место на шкале R0–R5 подтверждено владельцем: {owner}',
  'requests.placement.disputed': 'Место на шкале R0–R5 оспаривается владельцем: {owner}',
  'error.requests/classification-unchanged': 'Классификация уже такова; ничего не изменено.',
  'error.requests/scale-not-comparable':
    'Эта шкала описывает режим готовности или вид опасности, а не последствия отдельного инцидента. Выберите шкалу серьёзности или нейтральную шкалу R0–R5.',
  'error.requests/reference-level-needed':
    'Место этого уровня на шкале R0–R5 установлено недостаточно надёжно, чтобы определить, кого уведомить. Укажите рядом уровень от R0 до R5.',
  'fault.scale-not-comparable': 'Уровни этой шкалы не классифицируют отдельный инцидент.',
  'fault.reference-level-needed': 'Рядом с этим уровнем требуется указать уровень от R0 до R5.',
  'fault.level-routes-itself': 'Другого уровня рядом с этим не требуется. Для большей точности закрепите одну точку его интервала.',
  'fault.interval-differs': 'В этой версии шкалы уровень охватывает от {min} до {max}.',
  'fault.line-differs': 'В строке здесь указано иное: {member}.',
  'fault.score-of-another-scale': 'Ответы на эти вопросы ведут к уровню другой шкалы.',
  'fault.score-leads-elsewhere': 'Ответы не ведут к этому уровню.',
  'fault.only-provisional': 'Недостаёт ответа, поэтому уровень может быть только предварительным (provisional).',
  'fault.both-sides-see': 'Этот ответ видят обе стороны; он не может оставаться внутренним.',
  'fault.not-classified': 'Запрос не классифицирован.',
};
