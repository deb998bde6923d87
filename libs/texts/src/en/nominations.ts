/** Nominations, changes and withdrawals of contacts: letters, pages, refusals. */
export const nominations = {
  'nominations.letter.subject.proposed': 'A nomination waits for the directory’s office',
  'nominations.letter.subject.announced':
    '{act, select, nominate {A new point of contact is to be listed} withdraw {A point of contact is to be withdrawn} other {A change of a point of contact is to take effect}}',
  'nominations.letter.subject.objected': 'Objection to a change of a point of contact',
  'nominations.letter.subject.extended':
    '{act, select, nominate {The listing of a new point of contact waits longer} withdraw {The withdrawal of a point of contact waits longer} other {A change of a point of contact waits longer}}',
  'nominations.letter.subject.applied':
    '{act, select, nominate {A new point of contact is listed} withdraw {A point of contact is withdrawn} other {A change of a point of contact has taken effect}}',
  'nominations.letter.subject.stopped':
    '{act, select, nominate {The listing of a new point of contact was stopped} withdraw {The withdrawal of a point of contact was stopped} other {A change of a point of contact was stopped}}',
  'nominations.letter.subject.refused': 'A nomination was not accepted',
  'nominations.letter.subject.undone':
    '{act, select, nominate {The nomination of a point of contact was undone} withdraw {The withdrawal of a point of contact was undone} other {A change of a point of contact was undone}}',
  'nominations.letter.function':
    'This message concerns the following point of contact for serious ICT incidents: {role}, {institution} ({state}).',
  'nominations.letter.proposed':
    'The nominating authority has asked the directory’s office {act, select, nominate {to list it} withdraw {to withdraw it} merge {to merge another one into it} other {to change it}}. Officers of the directory will look at this request; nothing has changed yet.',
  'nominations.letter.announced':
    'At the request of the nominating authority, and after the directory’s office has looked at it, {act, select, nominate {this point of contact is to be listed} withdraw {this point of contact is to be withdrawn} merge {another point of contact is to be merged into this one} other {this point of contact is to change}}. It takes effect on {at}, unless it is stopped or undone before.',
  'nominations.letter.objected':
    'Somebody with the code of our letter has told us that what is planned for this point of contact is not as it should be. Nothing has changed. The planned change now waits until {at}, and the directory’s office looks at it again.',
  'nominations.letter.extended':
    'The directory’s office has given everybody more time to look at what is planned for this point of contact. It takes effect on {at}, unless it is stopped or undone before.',
  'nominations.letter.applied':
    '{act, select, nominate {This point of contact is listed from now on.} withdraw {This point of contact is withdrawn from now on.} merge {Another point of contact has become part of this one, as announced.} other {This point of contact has changed, as announced.}}',
  'nominations.letter.stopped': 'What was planned for this point of contact was stopped by the directory’s office. Nothing has changed.',
  'nominations.letter.refused': 'The directory’s office has not accepted the request about this point of contact. Nothing has changed.',
  'nominations.letter.undone':
    '{applied, select, yes {The nominating authority has undone the last change of this point of contact. What held before holds again.} other {The nominating authority has undone what was planned for this point of contact. Nothing has changed.}}',
  'nominations.letter.new':
    'You receive this because the nominating authority has given this address as a new way to reach this point of contact. If it is not yours, or you do not know about it, please tell the nominating authority of your State.',
  'nominations.letter.note': 'Note verbale {reference} of {date}',
  'nominations.letter.reason': 'Reason given: {reason}',
  'nominations.letter.answer':
    'This address speaks for the point of contact until then. If the change is right, you can let it take effect at once; if it is not, you can object. For either, open your browser, type the following address by hand, and enter the reference and the code there. Opening the page does nothing by itself. You need not answer.',
  'nominations.letter.not-so':
    'If this is not as it should be, the nominating authority of your State can undo it after signing in at {host}. Officers of the directory can stop it or give it more time; they can never make it come sooner.',
  'nominations.letter.genuine':
    'How to see that this message is genuine: people of your State who sign in at {host} find the same reference, {reference}, with everything that was done and by whom. If in doubt, do not answer, and ask them first.',
  'nominations.letter.never-asked': 'What we never ask for: passwords, payments, files, or details of an incident.',
  'nominations.letter.officers.proposed':
    'The nominating authority of {state} has made a request, {reference}. It waits in the queue of nominations at {url}.',
  'nominations.letter.officers.objected':
    'Somebody with the code of our letter has objected to {reference} of {state}. It waits longer; please look at it at {url} and speak with the nominating authority, over a number from an independent source.',
  'nominations.letter.holds': 'Holds now',
  'nominations.letter.not-made': 'Was planned',
  'nominations.before': 'Before',
  'nominations.after': 'After',
  'nominations.nothing': 'nothing',
  'nominations.deputy': 'another point of contact of the State',

  'nominations.field.state': 'State',
  'nominations.field.category': 'Category',
  'nominations.field.institution': 'Institution',
  'nominations.field.institutionLatin': 'Institution in Latin letters',
  'nominations.field.institutionNames': 'Institution in other languages',
  'nominations.field.place': 'Place',
  'nominations.field.roleTitle': 'Role title',
  'nominations.field.languages': 'Languages',
  'nominations.field.remit': 'Remit',
  'nominations.field.timeZone': 'Time zone',
  'nominations.field.hours': 'Hours',
  'nominations.field.channels': 'Ways to reach it',
  'nominations.field.weekend': 'Weekend',
  'nominations.field.memberships': 'Networks of response teams',
  'nominations.field.otherDirectories': 'Other directories',
  'nominations.field.validFrom': 'Valid from',
  'nominations.field.validTo': 'Valid until',
  'nominations.field.deputyContact': 'Deputy',
  'nominations.field.notice': 'Temporary notice',
  'nominations.field.keys': 'OpenPGP keys',
  'nominations.field.visibility': 'Who sees it',

  'error.directory/illegal-transition': 'This is no longer possible, because somebody has decided meanwhile. Please look at it again.',
  'error.directory/self-nomination':
    'A point of contact never nominates, changes or withdraws itself. Please ask the nominating authority of your State; you can keep a draft of a change for it.',
  'error.directory/second-officer-needed': 'Another officer accepts: two officers are two persons.',
  'error.directory/verifier-gone': 'The officer who verified this no longer holds that office. Please let another manager verify it anew.',
  'error.directory/cooling-off-never-shorter':
    'The waiting time ends on {at}. It can only be made longer, by thirty days from now at most; only the State itself can make it shorter.',
  'error.directory/proposal-under-way':
    'A request about this point of contact is under way already. Please wait for it, or take it back first.',
  'error.directory/nothing-to-change': 'This changes nothing: everything is recorded like that already.',
  'error.directory/proposal-overtaken': 'The point of contact has been changed again since. Please propose what should hold now.',
  'error.directory/undo-too-late': 'The time in which this could be undone is over. Please propose a change.',
  'error.directory/unknown-change-code':
    'No change that is under way has this reference and this code. Please compare both with the letter.',
  'error.directory/file-too-large': 'The file is larger than 10 MiB. Please reduce it, for example by scanning in black and white.',
  'fault.note-verbale-needed': 'Please give the reference and the date of the note verbale.',
  'fault.note-verbale-day': 'A day such as 2026-03-01 is needed, and not a later one than today.',
  'fault.pdf-needed': 'This is not a PDF file. Please save the note verbale as PDF and choose it again.',
  'fault.file-form': 'The file is to be given in base64 (RFC 4648).',
  'fault.not-yet': 'This time has not come yet.',
  'fault.number-with-country-needed': 'A number with + and country code is needed, such as +41 22 555 12 34.',
  'fault.words-needed': 'Please say it in words, such as “Protocol list, 2026”.',
  'fault.number-not-independent': 'This number comes from the request itself. Please call one that is known from elsewhere.',
  'fault.flags-to-be-judged':
    '{count, plural, one {Something here looks like something else. Please compare the two, and say so.} other {# things here look like something else. Please compare each, and say so.}}',
  'fault.call-back-needed': 'Please call the State back first and say which number, where it is from, who answered and when.',
} as const;
