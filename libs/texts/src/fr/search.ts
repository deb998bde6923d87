import type { search as english } from '../en/search.js';

export const search: Record<keyof typeof english, string> = {
  'search.always': 'Jour et nuit (24 h sur 24, 7 jours sur 7)',
  'search.never-confirmed': 'Jamais confirmé',
  'search.similar': 'Aucun résultat pour « {typed} ». Mots proches : {words}',
  'search.none': 'Aucun résultat pour « {typed} »',
  'search.none.text': 'Cherchez un État, une institution ou un lieu, dans toute langue et toute écriture. Le début d’un mot suffit.',
  'search.everywhere': 'Chercher « {typed} » parmi tous les points de contact',
  'search.by-place': 'Lieu : {text}',
  'search.by-name': 'Autre nom : {text}',
};
