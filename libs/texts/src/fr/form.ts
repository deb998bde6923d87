export const form = {
  'form.title': 'Désignation de points de contact',
  'form.intro':
    'Pour les États qui souhaitent participer au répertoire des points de contact pour les incidents informatiques graves. La participation est volontaire ; s’en retirer ne demande aucune justification.',
  'form.state': 'État',
  'form.authority': 'Autorité de désignation (mission permanente ou ministère)',
  'form.note': 'Note verbale : référence et date',
  'form.contact': 'Point de contact : {category}',
  'form.institution': 'Organisme, dans votre langue',
  'form.institution-latin': 'Le même en caractères latins',
  'form.hours': 'Jours et heures de service, ou 24 heures sur 24',
  'form.deputy': 'Suppléance et seconde adresse',
  'form.required': 'Les mentions * sont requises ; le reste aide à vous joindre à temps.',
  'form.send':
    'Veuillez envoyer ce formulaire avec une note verbale au gestionnaire du répertoire. Avant toute inscription, le gestionnaire rappelle à un numéro provenant d’une source indépendante.',
  'form.signature': 'Date, nom et sceau',
};
