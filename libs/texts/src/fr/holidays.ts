import type { holidays as english } from '../en/holidays.js';

export const holidays: Record<keyof typeof english, string> = {
  'holidays.title': 'Jours fériés de tous les points de contact',
  'holidays.lead':
    'Jours où des bureaux de votre État sont fermés ou ont d’autres horaires, pour tous les points de contact à la fois. Avant tout enregistrement, vous voyez ce qui change et pouvez écarter ceux qui restent tels quels.',
  'holidays.replace': 'Retirer les jours à venir qui ne figurent pas dans cette liste',
  'holidays.preview': 'Voir ce qui change',
  'holidays.preview.lead': 'Rien n’est encore enregistré. Chaque point de contact coché reçoit une nouvelle version.',
  'holidays.save': 'Enregistrer pour ceux qui sont cochés',
  'holidays.added': 'Ajoutés',
  'holidays.changed': 'Modifiés',
  'holidays.removed': 'Retirés',
  'holidays.unchanged': 'Restent tels quels',
  'holidays.always': 'Toujours ouvert : les jours fériés n’y changent rien.',
  'holidays.none': 'Rien ne change',
  'holidays.none.text': 'Tous les points de contact ont déjà ces jours, ou sont toujours ouverts.',
  'web.done.holidays-set': 'Les jours fériés sont enregistrés.',
};
