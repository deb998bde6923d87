export const directory = {
  'error.directory/state-not-listed': 'The directory does not list {state}.',
  'error.directory/state-already-listed': 'The directory already lists {state}.',
  'error.directory/import-would-change':
    '{count, plural, one {The file would change # contact that already exists} other {The file would change # contacts that already exist}}. A file can only fill what is empty; an existing contact is changed by its own State. Nothing was changed.',
  'error.directory/unreadable-file':
    'The file cannot be read: {reason}. It must be a CSV file in UTF-8 with the documented columns. Nothing was changed.',
} as const;
