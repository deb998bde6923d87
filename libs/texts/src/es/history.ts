import type { history as english } from '../en/history.js';

export const history: Record<keyof typeof english, string> = {
  'history.link': 'Cómo ha cambiado esta ficha',
  'history.title': 'Historial de {institution}',
  'history.lead': 'Todas las versiones, la más reciente primero. Nunca se elimina nada.',
  'history.first': 'Primera inscripción',
  'history.none': 'Lo que cambió solo lo ven algunas personas, o cambió únicamente la forma en que se guarda.',
  'history.field': 'Campo',
  'history.reason': 'Motivo: {reason}',
  'history.note': 'Nota verbal {note}',
  'history.version': 'Versión {version}',
};
