import type { search as english } from '../en/search.js';

export const search: Record<keyof typeof english, string> = {
  'search.always': 'Día y noche (24 horas, 7 días)',
  'search.never-confirmed': 'Nunca confirmado',
  'search.similar': 'Ningún resultado para «{typed}». Palabras parecidas: {words}',
  'search.none': 'Ningún resultado para «{typed}»',
  'search.none.text': 'Busque por Estado, institución o lugar, en cualquier idioma y escritura. Basta el comienzo de una palabra.',
  'search.everywhere': 'Buscar «{typed}» en todos los puntos de contacto',
  'search.by-place': 'Lugar: {text}',
  'search.by-name': 'Otro nombre: {text}',
};
