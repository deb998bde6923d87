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
  'history.gone': 'Este punto de contacto se retiró el {day}',
  'history.gone.others': 'Puntos de contacto actuales: {state}',
  'history.withdrawn': 'Retirado',
  'history.undone': 'Se deshizo una modificación anterior; vuelve a valer lo de antes',
  'history.undone.withdrawn': 'Se deshizo la designación; el punto de contacto queda retirado',
};
