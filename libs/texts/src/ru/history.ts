import type { history as english } from '../en/history.js';

export const history: Record<keyof typeof english, string> = {
  'history.link': 'Как менялась эта запись',
  'history.title': 'История: {institution}',
  'history.lead': 'Все версии, начиная с последней. Ничего не удаляется.',
  'history.first': 'Первая запись',
  'history.none': 'Изменившееся видно не всем, либо изменилась только форма хранения.',
  'history.field': 'Поле',
  'history.reason': 'Причина: {reason}',
  'history.note': 'Вербальная нота {note}',
  'history.version': 'Версия {version}',
  'history.gone': 'Этот контактный пункт отозван {day}',
  'history.gone.others': 'Действующие контактные пункты: {state}',
  'history.withdrawn': 'Отозван',
  'history.undone': 'Прежнее изменение отменено; снова действует то, что было до него',
  'history.undone.withdrawn': 'Назначение отменено; контактный пункт отозван',
};
