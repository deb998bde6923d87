export const editions = {
  'error.editions/no-signing-key': 'There is no key to sign an edition with. The operator makes one: `liaison edition keys new`.',
  'error.editions/under-way': 'An edition is being prepared already. Please wait until it is issued.',
  'error.editions/nothing-to-issue': 'The directory lists no contact that every member may see, so there is nothing to issue.',
  'error.editions/too-many-contacts':
    'An edition holds at most {max, number} contacts, and the directory has {count, number}. Larger directories are copied with the change feed or an export.',
  'error.editions/key-already-announced': 'A key is announced already. Let it sign, or withdraw it, before you make another.',
  'error.editions/no-such-key': 'There is no such key, or none that is announced.',
  'error.editions/key-not-known-yet': 'No edition has named the announced key yet, so nobody could recognise it. Issue an edition first.',
  'error.editions/key-in-use': 'This key signs, and no other is announced. Make a new one first: `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'The book is being set: {done} of {total, plural, one {# volume is} other {# volumes are}} ready. Please ask again in a moment.',
  'error.editions/key-file-missing':
    'The file of signing key {kid} cannot be read. The worker needs it in the folder that EDITION_KEYS_FOLDER names.',
} as const;
