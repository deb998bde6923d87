/** The holidays of all contacts of a State at once. */
export const holidays = {
  'holidays.title': 'Holidays of all contacts',
  'holidays.lead':
    'Days on which offices of your State are closed or have other hours, for all points of contact at once. Before anything is saved you see what changes, and can leave out those that stay as they are.',
  'holidays.replace': 'Take away coming days that are not in this list',
  'holidays.preview': 'See what changes',
  'holidays.preview.lead': 'Nothing is saved yet. Each point of contact that is ticked gets a new version.',
  'holidays.save': 'Save for those that are ticked',
  'holidays.added': 'Added',
  'holidays.changed': 'Changed',
  'holidays.removed': 'Taken away',
  'holidays.unchanged': 'Stay as they are',
  'holidays.always': 'Always open: holidays change nothing.',
  'holidays.none': 'Nothing changes',
  'holidays.none.text': 'All points of contact have these days already, or are always open.',
  'web.done.holidays-set': 'The holidays are saved.',
} as const;
