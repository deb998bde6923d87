import type { history as english } from '../en/history.js';

export const history: Record<keyof typeof english, string> = {
  'history.link': 'Comment cette fiche a évolué',
  'history.title': 'Historique de {institution}',
  'history.lead': 'Toutes les versions, la plus récente en premier. Rien n’est jamais supprimé.',
  'history.first': 'Première inscription',
  'history.none': 'Ce qui a changé n’est visible que de certains, ou seule la forme de l’enregistrement a changé.',
  'history.field': 'Rubrique',
  'history.reason': 'Motif : {reason}',
  'history.note': 'Note verbale : {note}',
  'history.version': 'Version n° {version}',
  'history.gone': 'Ce point de contact a été retiré le {day}',
  'history.gone.others': 'Points de contact actuels : {state}',
  'history.withdrawn': 'Retiré',
  'history.undone': 'Une modification antérieure a été annulée ; la situation précédente est rétablie',
  'history.undone.withdrawn': 'La désignation a été annulée ; le point de contact est retiré',
};
