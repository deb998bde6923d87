export const directory = {
  'error.directory/state-not-listed': 'The directory does not list {state}.',
  'error.directory/state-already-listed': 'The directory already lists {state}.',
  'error.directory/unreadable-file':
    '{reason, select, empty {The file is empty.} encoding {The file is not in UTF-8 (near line {line}); save it in UTF-8.} missing {The file lacks columns: {columns}.} unknown {The file has columns that are not known: {columns}.} twice {A column of the file comes twice: {columns}.} vcard {The file is broken off or not vCard (near line {line}).} unended {The card that begins in line {line} has no END:VCARD before the next one or the end of the file.} json {The file is broken off or not JSON (near contact {line} of the list).} contacts {The file has no list of contacts: JSON is to be a list of them, or an object that has it under “contacts”.} long {An entry is longer than 64 KiB or nested too deeply (near line or entry {line}).} other {The file is broken off or not CSV (near line {line}).}} Nothing was changed.',
  'error.directory/position-unknown':
    'Nothing can be read from this position any more: you see more or less than before, or the directory was restored. Please read everything once, without a position, and go on from there.',
  'error.directory/exporting-too-much':
    'You have taken unusually many files of contacts. Please wait a while, or follow the changes instead.',
  'error.directory/export-too-slow':
    'The file was not taken within its time. Please take it again on a faster connection, or choose fewer contacts.',
  'export.title': 'Export what this list finds',
  'export.csv': 'CSV for spreadsheets',
  'export.vcf': 'vCard for address books',
  'export.json': 'JSON for programs',
  'export.hint':
    'The file holds what you may see: masked numbers stay masked, and hidden fields stay out. That you take it is recorded, and you are asked to prove who you are.',
  'fault.phone-needed': 'A telephone number with + and country code, without spaces, is needed, such as +41225551234.',
  'fault.e-mail-channel-needed': 'At least one e-mail address is needed.',
  'fault.day-needed': 'A day is needed, such as 2026-08-31.',
  'fault.ends-before-start': 'It cannot end before it begins.',
  'fault.channels-differ': 'Every channel must be named once; addresses are changed by a proposal.',
  'fault.day-passed': 'This day has passed, so nobody would see the notice. Please give a last day from today on.',
  'fault.always-or-week': 'Either around the clock or hours on days of the week: please untick the first or empty the week.',
  'fault.phone-for-24-7': 'A contact that answers around the clock needs a phone number.',
  'fault.deputy-for-24-7': 'A contact that answers around the clock needs a deputy: a person, or another contact of your State.',
  'fault.key-not-deposited': 'Please deposit the key first, then propose its use.',
  'fault.hours-needed': 'Hours are needed in the form 24/7 or mon-fri 09:00-17:00.',
  'fault.column-count': 'The row has {found} columns instead of {expected}.',
  'fault.repeated-key': 'The same State and key already stand in line {first}.',
  'fault.vcard-version': 'Only vCard 4.0 can be read; the version of this card is: {given}.',
  'fault.vcard-line': 'A line of the card is none of a vCard.',
  'fault.repeated-field': 'It stands here more than once: {given}.',
  'fault.unknown-field': 'A file of contacts has no such field: {given}.',
  'fault.state-names-differ': 'The names of the State differ from those already known.',
} as const;
