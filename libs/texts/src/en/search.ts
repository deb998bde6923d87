export const search = {
  'search.always': 'Day and night (24/7)',
  'search.never-confirmed': 'Never confirmed',
  'search.similar': 'Nothing for “{typed}”. Similar: {words}',
  'search.none': 'Nothing for “{typed}”',
  'search.none.text': 'Search by State, institution or place, in any language and script. The beginning of a word is enough.',
  'search.everywhere': 'Search all contacts for “{typed}”',
  'search.by-place': 'Place: {text}',
  'search.by-name': 'Also called: {text}',
};
