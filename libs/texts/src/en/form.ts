export const form = {
  'form.title': 'Nomination of points of contact',
  'form.intro':
    'For States that wish to take part in the directory of points of contact for serious ICT incidents. Taking part is voluntary; leaving needs no reason.',
  'form.state': 'State',
  'form.authority': 'Nominating authority (permanent mission or ministry)',
  'form.note': 'Note verbale: reference and date',
  'form.contact': 'Point of contact: {category}',
  'form.institution': 'Institution, in your own language',
  'form.institution-latin': 'The same in Latin letters',
  'form.hours': 'Working hours and days, or 24 hours every day',
  'form.deputy': 'Deputy and second address',
  'form.required': 'Marked * is needed; everything else helps to reach you in time.',
  'form.send':
    'Please send this form with a note verbale to the manager of the directory. The manager calls back on a number from an independent source before anything is entered.',
  'form.signature': 'Date, name and seal',
} as const;
