/** Letters of checks, and what their pages and routes refuse. */
export const verification = {
  'verification.letter.subject.first': 'Please confirm by {deadline}',
  'verification.letter.subject.reminder': 'Reminder: please confirm by {deadline}',
  'verification.letter.subject.overdue': 'Reminder: your confirmation is still welcome',
  'verification.letter.again': 'This is a reminder. We wrote to you on {sent}, and no reply is recorded.',
  'verification.letter.function':
    'This message checks that the following point of contact for serious ICT incidents can be reached at this address: {role}, {institution}.',
  'verification.letter.why':
    'Why you receive it: United Nations document A/70/174, paragraph 16 (a), recommends that States identify points of contact, and the directory keeps them up to date by regular checks. This check belongs to round {round}: {title}.',
  'verification.letter.last': 'This address was last confirmed on {at}.',
  'verification.letter.never-confirmed': 'This address has not been confirmed before.',
  'verification.letter.how':
    'How to answer: open your browser, type the following address by hand, and enter the reference and the code there. Opening the page confirms nothing by itself.',
  'verification.letter.reference': 'Reference',
  'verification.letter.answers':
    'On the page you can confirm, or say that the data should change, that the function has passed to somebody else, that the message reached the wrong person, or that you would like to be called.',
  'verification.letter.until': 'Please answer by {deadline}. A later answer still counts; it is marked as late.',
  'verification.letter.overdue': 'The time asked for ended on {deadline}. A late answer still counts; it is marked as late.',
  'verification.letter.then':
    'What happens then: once you confirm, the members of the directory see the date of this confirmation. Without an answer you receive one reminder, and then “no confirmation recorded” is noted for your State and the manager of the directory. Nothing else follows.',
  'verification.letter.then-last':
    'What happens then: once you confirm, the members of the directory see the date of this confirmation. Without an answer, “no confirmation recorded” is noted for your State and the manager of the directory. Nothing else follows.',
  'verification.letter.genuine':
    'How to see that this message is genuine: it names your function, it contains no attachment, and the page it names is at {host}. People of your State who sign in to the directory there find the same reference, {reference}. If in doubt, do not answer, and ask them first.',
  'verification.letter.never-asked':
    'What we never ask for: passwords, payments, files, or details of an incident. The code proves only that this mailbox is read; it gives access to nothing.',
  'error.verification/second-officer-needed': 'A round is started by a second officer: another person than the one who drafted it.',
  'error.verification/illegal-transition': 'The round is no longer in a state in which this is possible. Please look at it again.',
  'error.verification/no-recipients': 'The round would reach nobody. Choose other States or categories.',
  'error.verification/unknown-code': 'No check has this reference and this code. Please compare both with the letter.',
  'error.verification/confirmation-closed':
    'This check no longer takes answers: it was stopped, is too old, or a newer letter replaced its code.',
  'error.verification/too-many-wrong-codes':
    'Too many codes were wrong. Please wait a moment and compare the code with the letter; the right code is always accepted.',
  'fault.not-a-duration': 'This is not a duration such as PT48H.',
  'fault.window-out-of-range': 'The reply window is from one minute to thirty days.',
  'fault.unknown-state': 'This State is not in the directory.',
} as const;
