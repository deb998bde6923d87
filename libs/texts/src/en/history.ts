/** The versions of a contact. */
export const history = {
  'history.link': 'How this entry came to be',
  'history.title': 'History of {institution}',
  'history.lead': 'Every version, the newest first. Nothing is ever removed.',
  'history.first': 'First entry',
  'history.none': 'What changed is seen by fewer people, or was kept in another form.',
  'history.field': 'Field',
  'history.reason': 'Reason: {reason}',
  'history.note': 'Note verbale {note}',
  'history.version': 'Version {version}',
  'history.gone': 'This point of contact was withdrawn on {day}',
  'history.gone.others': 'Points of contact of {state} today',
  'history.withdrawn': 'Withdrawn',
  'history.undone': 'An earlier change was undone; what held before holds again',
  'history.undone.withdrawn': 'The nomination was undone; the point of contact is withdrawn',
};
